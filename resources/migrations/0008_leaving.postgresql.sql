-- A pass that was closed stays as it is, and so does a manager's leave.

CREATE FUNCTION refuse_change_of_closed_exit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.back_ms IS NOT NULL OR NEW.number <> OLD.number OR NEW.left_ms <> OLD.left_ms THEN
        RAISE EXCEPTION 'a closed exit pass is locked';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER exit_pass_closed_once BEFORE UPDATE ON exit_pass
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_closed_exit();

CREATE TRIGGER exit_pass_kept BEFORE DELETE ON exit_pass
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER credit_grant_append_only BEFORE UPDATE OR DELETE ON credit_grant
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
