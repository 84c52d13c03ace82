-- A settled or cancelled order is locked: only the car's release, a mirror document and money that
-- goes back are added to it.

CREATE FUNCTION order_is_locked(wanted_store BIGINT, wanted_order BIGINT) RETURNS boolean
LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM repair_order o WHERE o.store_id = wanted_store
        AND o.id = wanted_order AND o.document IN ('settled', 'delivered', 'cancelled', 'reversed'))
$$;

CREATE FUNCTION refuse_on_locked_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' AND order_is_locked(OLD.store_id, OLD.order_id) THEN
        RAISE EXCEPTION 'a settled order is locked';
    END IF;
    IF TG_OP <> 'DELETE' THEN
        IF order_is_locked(NEW.store_id, NEW.order_id) THEN
            RAISE EXCEPTION 'a settled order is locked';
        END IF;
        RETURN NEW;
    END IF;
    RETURN OLD;
END $$;

CREATE FUNCTION refuse_payment_on_locked_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT (NEW.amount_fen < 0 AND NEW.afterwards = 1)
       AND order_is_locked(NEW.store_id, NEW.order_id) THEN
        RAISE EXCEPTION 'a settled order is locked';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION refuse_change_of_locked_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'a settled order is locked';
    END IF;
    IF ROW (
            NEW.number, NEW.vehicle_id, NEW.owner_id, NEW.sender_id, NEW.payer_id,
            NEW.repair_class, NEW.business_date, NEW.taken_in_ms, NEW.ready_ms,
            NEW.ready_by, NEW.settlement_number, NEW.settled_total_fen, NEW.odd_fen,
            NEW.settled_ms, NEW.settled_by, NEW.diagnosis_credit_fen
       ) IS DISTINCT FROM ROW (
            OLD.number, OLD.vehicle_id, OLD.owner_id, OLD.sender_id, OLD.payer_id,
            OLD.repair_class, OLD.business_date, OLD.taken_in_ms, OLD.ready_ms,
            OLD.ready_by, OLD.settlement_number, OLD.settled_total_fen, OLD.odd_fen,
            OLD.settled_ms, OLD.settled_by, OLD.diagnosis_credit_fen
       )
       OR NOT (NEW.document = OLD.document
        OR (OLD.document = 'settled' AND NEW.document IN ('delivered', 'reversed')))
    THEN
        RAISE EXCEPTION 'a settled order is locked';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION refuse_change_of_closed_shift() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.closed_ms IS NOT NULL OR NEW.opening_fen <> OLD.opening_fen
       OR NEW.opened_ms <> OLD.opened_ms THEN
        RAISE EXCEPTION 'a closed shift is locked';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION refuse_count_of_closed_shift() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM cashier_shift s WHERE s.store_id = NEW.store_id
        AND s.id = NEW.shift_id AND s.closed_ms IS NOT NULL) THEN
        RAISE EXCEPTION 'a closed shift is locked';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER job_locked BEFORE INSERT OR UPDATE OR DELETE ON job
    FOR EACH ROW EXECUTE FUNCTION refuse_on_locked_order();

CREATE TRIGGER line_locked BEFORE INSERT OR UPDATE OR DELETE ON line
    FOR EACH ROW EXECUTE FUNCTION refuse_on_locked_order();

CREATE TRIGGER discount_locked BEFORE INSERT OR UPDATE OR DELETE ON discount
    FOR EACH ROW EXECUTE FUNCTION refuse_on_locked_order();

CREATE TRIGGER payment_locked BEFORE INSERT ON payment
    FOR EACH ROW EXECUTE FUNCTION refuse_payment_on_locked_order();

CREATE TRIGGER repair_order_locked BEFORE UPDATE OR DELETE ON repair_order
    FOR EACH ROW WHEN (OLD.document IN ('settled', 'delivered', 'cancelled', 'reversed'))
    EXECUTE FUNCTION refuse_change_of_locked_order();

CREATE TRIGGER reversal_append_only BEFORE UPDATE OR DELETE ON reversal
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER reversal_line_append_only BEFORE UPDATE OR DELETE ON reversal_line
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER cancellation_append_only BEFORE UPDATE OR DELETE ON cancellation
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER receivable_append_only BEFORE UPDATE OR DELETE ON receivable
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER shift_count_append_only BEFORE UPDATE OR DELETE ON shift_count
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER cashier_shift_kept BEFORE DELETE ON cashier_shift
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER cashier_shift_closed_once BEFORE UPDATE ON cashier_shift
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_closed_shift();

CREATE TRIGGER shift_count_locked BEFORE INSERT ON shift_count
    FOR EACH ROW EXECUTE FUNCTION refuse_count_of_closed_shift();
