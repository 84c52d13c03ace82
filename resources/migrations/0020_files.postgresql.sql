
DO $$
DECLARE
    each TEXT;
BEGIN
    FOREACH each IN ARRAY ARRAY['file_merge', 'file_merge_change'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', each);
        EXECUTE format('CREATE POLICY of_its_stores ON %I '
                       'USING (store_id = ANY (ARRAY('
                       'SELECT c.store_id FROM counter_login c WHERE c.login = session_user)))',
                       each);
    END LOOP;
END $$;
