-- The workshop's ledger is append-only: a correction is a new row.

CREATE TRIGGER work_entry_no_update BEFORE UPDATE ON work_entry
BEGIN SELECT RAISE(ABORT, 'work_entry is append-only'); END;

CREATE TRIGGER work_entry_no_delete BEFORE DELETE ON work_entry
BEGIN SELECT RAISE(ABORT, 'work_entry is append-only'); END;
