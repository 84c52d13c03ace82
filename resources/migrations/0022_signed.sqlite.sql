-- Ledgers are append-only: a correction is a new row.

CREATE TRIGGER paper_signature_no_update BEFORE UPDATE ON paper_signature
BEGIN SELECT RAISE(ABORT, 'paper_signature is append-only'); END;

CREATE TRIGGER paper_signature_no_delete BEFORE DELETE ON paper_signature
BEGIN SELECT RAISE(ABORT, 'paper_signature is append-only'); END;
