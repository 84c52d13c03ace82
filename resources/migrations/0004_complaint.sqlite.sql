-- Ledgers are append-only: a correction is a new row.

CREATE TRIGGER complaint_step_no_update BEFORE UPDATE ON complaint_step
BEGIN SELECT RAISE(ABORT, 'complaint_step is append-only'); END;

CREATE TRIGGER complaint_step_no_delete BEFORE DELETE ON complaint_step
BEGIN SELECT RAISE(ABORT, 'complaint_step is append-only'); END;

CREATE TRIGGER job_warranty_no_update BEFORE UPDATE ON job_warranty
BEGIN SELECT RAISE(ABORT, 'job_warranty is append-only'); END;

CREATE TRIGGER job_warranty_no_delete BEFORE DELETE ON job_warranty
BEGIN SELECT RAISE(ABORT, 'job_warranty is append-only'); END;
