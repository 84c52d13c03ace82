
-- Content-addressed files; SQLite keeps them in a second file.
CREATE TABLE attachment (
    sha256 TEXT PRIMARY KEY,
    media_type TEXT NOT NULL,
    bytes BYTEA NOT NULL,
    at_ms BIGINT NOT NULL
);
-- Photos are compressed already.
ALTER TABLE attachment ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;

CREATE FUNCTION audit_allows_erasing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.store_id, NEW.id, NEW.at_ms, NEW.verb, NEW.by_name, NEW.subject, NEW.subject_id,
        NEW.digest_before, NEW.digest_after)
       = (OLD.store_id, OLD.id, OLD.at_ms, OLD.verb, OLD.by_name, OLD.subject, OLD.subject_id,
          OLD.digest_before, OLD.digest_after)
       AND NEW.staff_id IS NOT DISTINCT FROM OLD.staff_id
       AND (NEW.salt IS NULL OR NEW.salt IS NOT DISTINCT FROM OLD.salt)
       AND (NEW.before_json IS NULL OR NEW.before_json IS NOT DISTINCT FROM OLD.before_json)
       AND (NEW.after_json IS NULL OR NEW.after_json IS NOT DISTINCT FROM OLD.after_json)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'audit is append-only';
END $$;

CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_is_unchanged BEFORE UPDATE ON audit
    FOR EACH ROW EXECUTE FUNCTION audit_allows_erasing();
CREATE TRIGGER audit_seal_is_fixed BEFORE UPDATE OR DELETE ON audit_seal
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
