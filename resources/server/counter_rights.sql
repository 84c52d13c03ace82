-- What the program does at a counter, allowed to each login that was let in, table by table. The
-- owner runs this with each migration and each time somebody is let in or shut out; run again, it
-- changes nothing. What is not here is not allowed: a ledger is read and added to, and no table is
-- emptied, made or altered. A store of an older schema may lack some of these tables.
DO $$
DECLARE
    counter RECORD;
    allowed RECORD;
BEGIN
    IF to_regclass('counter_login') IS NULL THEN
        RETURN;
    END IF;
    FOR counter IN
        SELECT DISTINCT c.login FROM counter_login c JOIN pg_roles r ON r.rolname = c.login
        JOIN pg_class t ON t.oid = 'counter_login'::regclass
        WHERE NOT pg_has_role(r.oid, t.relowner, 'MEMBER') -- the owner has all, and keeps it
    LOOP
        EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA %I FROM %I',
                       current_schema(), counter.login);
        FOR allowed IN
            SELECT a.rights, string_agg(quote_ident(t.tablename), ', ') AS tables
            FROM (VALUES
                ('SELECT', ARRAY[
                    'backup_made', 'counter_login', 'program_served', 'schema_migration']),
                ('SELECT, UPDATE', ARRAY['store']),
                -- Ledgers, and what never changes.
                ('SELECT, INSERT', ARRAY[
                    'attachment', 'audit', 'audit_seal', 'call', 'cancellation', 'complaint_step',
                    'consent', 'credit_grant', 'file_merge_change', 'job_warranty', 'notice',
                    'paper_signature', 'past_line', 'payment', 'promise', 'receivable', 'reversal',
                    'reversal_line', 'shift_count', 'stock_move', 'urgent_step', 'work_entry']),
                ('SELECT, INSERT, UPDATE', ARRAY[
                    'audit_head', 'bay', 'booking', 'cashier_shift', 'complaint',
                    'credit_agreement', 'customer', 'exit_pass', 'file_merge', 'follow_up',
                    'id_session', 'labour_item', 'number_series', 'part', 'past_order',
                    'repair_order', 'setting', 'staff', 'stock', 'supplement', 'urgent_call',
                    'vehicle', 'verb_done']),
                ('SELECT, INSERT, DELETE', ARRAY['audit_unsealed', 'import_run', 'search_term']),
                ('SELECT, INSERT, UPDATE, DELETE', ARRAY[
                    'absence', 'belonging', 'booking_slot', 'complaint_ladder', 'customer_phone',
                    'damage', 'discount', 'job', 'job_technician', 'line', 'search_subject',
                    'vehicle_owner', 'vehicle_plate', 'warranty_promise', 'work_shift'])
            ) AS a (rights, names)
            JOIN pg_tables t
                ON t.schemaname = current_schema() AND t.tablename = ANY (a.names)
            GROUP BY a.rights
        LOOP
            EXECUTE format('GRANT %s ON %s TO %I', allowed.rights, allowed.tables, counter.login);
        END LOOP;
    END LOOP;
END $$;
