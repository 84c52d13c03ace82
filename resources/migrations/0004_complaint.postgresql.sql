-- Ledgers are append-only: a correction is a new row.

CREATE TRIGGER complaint_step_append_only BEFORE UPDATE OR DELETE ON complaint_step
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER job_warranty_append_only BEFORE UPDATE OR DELETE ON job_warranty
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
