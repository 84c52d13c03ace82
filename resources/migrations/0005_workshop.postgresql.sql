-- The workshop's ledger is append-only: a correction is a new row.

CREATE TRIGGER work_entry_append_only BEFORE UPDATE OR DELETE ON work_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
