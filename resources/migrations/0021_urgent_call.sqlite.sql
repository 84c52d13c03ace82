-- Ledgers are append-only: a correction is a new row.

CREATE TRIGGER urgent_step_no_update BEFORE UPDATE ON urgent_step
BEGIN SELECT RAISE(ABORT, 'urgent_step is append-only'); END;

CREATE TRIGGER urgent_step_no_delete BEFORE DELETE ON urgent_step
BEGIN SELECT RAISE(ABORT, 'urgent_step is append-only'); END;
