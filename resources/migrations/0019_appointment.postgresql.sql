-- Appointments, bays and rosters are the store's own.
DO $$
DECLARE
    each TEXT;
BEGIN
    FOREACH each IN ARRAY ARRAY['absence', 'bay', 'booking', 'booking_slot', 'work_shift'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', each);
        EXECUTE format('CREATE POLICY of_its_stores ON %I '
                       'USING (store_id = ANY (ARRAY('
                       'SELECT c.store_id FROM counter_login c WHERE c.login = session_user)))',
                       each);
    END LOOP;
END $$;
