-- A login of the server works for the stores that it was let in for, and sees no rows of another.
-- The owner of the tables is not asked: it migrates, copies, backs up and verifies the whole.

CREATE TABLE counter_login (
    login TEXT NOT NULL,
    store_id BIGINT NOT NULL REFERENCES store (id),
    PRIMARY KEY (login, store_id)
);

-- The oldest step with which a program still works here. Steps add: one that takes something away
-- from older programs says so by setting this to its own number.
CREATE TABLE program_served (
    oldest BIGINT PRIMARY KEY
);
INSERT INTO program_served (oldest) VALUES (18);

-- When the owner last backed the store up: a counter has no folder to look into.
CREATE TABLE backup_made (
    at_ms BIGINT PRIMARY KEY
);

-- Everybody reads here which stores are theirs, and nobody else's: policies look once a statement,
-- not once a row, because the list depends on no row.
ALTER TABLE counter_login ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_itself ON counter_login FOR SELECT USING (login = session_user);

ALTER TABLE store ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_its_stores ON store USING (id = ANY (ARRAY(
    SELECT c.store_id FROM counter_login c WHERE c.login = session_user)));

-- Customers, cars and the price book belong to the company, so each of its stores reads and writes
-- them: their store_id only says where they came from.
DO $$
DECLARE
    each TEXT;
BEGIN
    FOREACH each IN ARRAY ARRAY[
        'audit', 'audit_head', 'audit_seal', 'audit_unsealed', 'belonging', 'call', 'cancellation',
        'cashier_shift', 'complaint', 'complaint_ladder', 'complaint_step', 'consent',
        'credit_grant', 'damage', 'discount', 'exit_pass', 'follow_up', 'id_session', 'import_run',
        'job', 'job_technician', 'job_warranty', 'line', 'notice', 'number_series', 'past_line',
        'past_order', 'payment', 'promise', 'receivable', 'repair_order', 'reversal',
        'reversal_line', 'setting', 'shift_count', 'staff', 'stock', 'stock_move', 'supplement',
        'verb_done', 'warranty_promise', 'work_entry'
    ] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', each);
        EXECUTE format('CREATE POLICY of_its_stores ON %I '
                       'USING (store_id = ANY (ARRAY('
                       'SELECT c.store_id FROM counter_login c WHERE c.login = session_user)))',
                       each);
    END LOOP;
END $$;
