-- A pass that was closed stays as it is, and so does a manager's leave.

CREATE TRIGGER exit_pass_closed_once BEFORE UPDATE ON exit_pass
WHEN OLD.back_ms IS NOT NULL OR NEW.number <> OLD.number OR NEW.left_ms <> OLD.left_ms
BEGIN SELECT RAISE(ABORT, 'a closed exit pass is locked'); END;

CREATE TRIGGER exit_pass_no_delete BEFORE DELETE ON exit_pass
BEGIN SELECT RAISE(ABORT, 'exit_pass is kept'); END;

CREATE TRIGGER credit_grant_no_update BEFORE UPDATE ON credit_grant
BEGIN SELECT RAISE(ABORT, 'credit_grant is append-only'); END;

CREATE TRIGGER credit_grant_no_delete BEFORE DELETE ON credit_grant
BEGIN SELECT RAISE(ABORT, 'credit_grant is append-only'); END;
