-- Ledgers are append-only: a correction is a new row.

CREATE TRIGGER stock_move_append_only BEFORE UPDATE OR DELETE ON stock_move
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER promise_append_only BEFORE UPDATE OR DELETE ON promise
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER consent_append_only BEFORE UPDATE OR DELETE ON consent
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER payment_append_only BEFORE UPDATE OR DELETE ON payment
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER call_append_only BEFORE UPDATE OR DELETE ON call
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
