-- Ledgers are append-only: a correction is a new row.

CREATE TRIGGER paper_signature_append_only BEFORE UPDATE OR DELETE ON paper_signature
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE paper_signature ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_its_stores ON paper_signature
    USING (store_id = ANY (ARRAY(
        SELECT c.store_id FROM counter_login c WHERE c.login = session_user)));

-- An older program would note of an order that it changes that nobody signed anything of it, and
-- does not know a consent on paper.
UPDATE program_served SET oldest = 22;
