-- Ledgers are append-only: a correction is a new row.

CREATE TRIGGER urgent_step_append_only BEFORE UPDATE OR DELETE ON urgent_step
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

DO $$
DECLARE
    each TEXT;
BEGIN
    FOREACH each IN ARRAY ARRAY['urgent_call', 'urgent_step'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', each);
        EXECUTE format('CREATE POLICY of_its_stores ON %I '
                       'USING (store_id = ANY (ARRAY('
                       'SELECT c.store_id FROM counter_login c WHERE c.login = session_user)))',
                       each);
    END LOOP;
END $$;
