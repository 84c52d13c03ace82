
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

CREATE TRIGGER audit_is_unchanged BEFORE UPDATE ON audit
WHEN NOT (
    NEW.store_id = OLD.store_id AND NEW.id = OLD.id AND NEW.at_ms = OLD.at_ms
    AND NEW.verb = OLD.verb AND NEW.staff_id IS OLD.staff_id AND NEW.by_name = OLD.by_name
    AND NEW.subject = OLD.subject AND NEW.subject_id = OLD.subject_id
    AND NEW.digest_before = OLD.digest_before AND NEW.digest_after = OLD.digest_after
    AND (NEW.salt IS OLD.salt OR NEW.salt IS NULL)
    AND (NEW.before_json IS OLD.before_json OR NEW.before_json IS NULL)
    AND (NEW.after_json IS OLD.after_json OR NEW.after_json IS NULL)
)
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

CREATE TRIGGER audit_seal_is_kept BEFORE DELETE ON audit_seal
BEGIN SELECT RAISE(ABORT, 'audit_seal is append-only'); END;

CREATE TRIGGER audit_seal_is_unchanged BEFORE UPDATE ON audit_seal
BEGIN SELECT RAISE(ABORT, 'audit_seal is append-only'); END;
