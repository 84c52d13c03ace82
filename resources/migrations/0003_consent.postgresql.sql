-- What the customer was told stays told: a correction is a new row.

CREATE TRIGGER notice_append_only BEFORE UPDATE OR DELETE ON notice
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
