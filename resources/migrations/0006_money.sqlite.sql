-- A settled or cancelled order is locked: only the car's release, a mirror document and money that
-- goes back are added to it.

CREATE TRIGGER job_locked_insert BEFORE INSERT ON job
WHEN EXISTS (SELECT 1 FROM repair_order o WHERE o.store_id = NEW.store_id
    AND o.id = NEW.order_id AND o.document IN ('settled', 'delivered', 'cancelled', 'reversed'))
BEGIN SELECT RAISE(ABORT, 'a settled order is locked'); END;

CREATE TRIGGER job_locked_update BEFORE UPDATE ON job
WHEN EXISTS (SELECT 1 FROM repair_order o WHERE o.store_id = OLD.store_id
    AND o.id = OLD.order_id AND o.document IN ('settled', 'delivered', 'cancelled', 'reversed'))
BEGIN SELECT RAISE(ABORT, 'a settled order is locked'); END;

CREATE TRIGGER job_locked_delete BEFORE DELETE ON job
WHEN EXISTS (SELECT 1 FROM repair_order o WHERE o.store_id = OLD.store_id
    AND o.id = OLD.order_id AND o.document IN ('settled', 'delivered', 'cancelled', 'reversed'))
BEGIN SELECT RAISE(ABORT, 'a settled order is locked'); END;

CREATE TRIGGER line_locked_insert BEFORE INSERT ON line
WHEN EXISTS (SELECT 1 FROM repair_order o WHERE o.store_id = NEW.store_id
    AND o.id = NEW.order_id AND o.document IN ('settled', 'delivered', 'cancelled', 'reversed'))
BEGIN SELECT RAISE(ABORT, 'a settled order is locked'); END;

CREATE TRIGGER line_locked_update BEFORE UPDATE ON line
WHEN EXISTS (SELECT 1 FROM repair_order o WHERE o.store_id = OLD.store_id
    AND o.id = OLD.order_id AND o.document IN ('settled', 'delivered', 'cancelled', 'reversed'))
BEGIN SELECT RAISE(ABORT, 'a settled order is locked'); END;

CREATE TRIGGER line_locked_delete BEFORE DELETE ON line
WHEN EXISTS (SELECT 1 FROM repair_order o WHERE o.store_id = OLD.store_id
    AND o.id = OLD.order_id AND o.document IN ('settled', 'delivered', 'cancelled', 'reversed'))
BEGIN SELECT RAISE(ABORT, 'a settled order is locked'); END;

CREATE TRIGGER discount_locked_insert BEFORE INSERT ON discount
WHEN EXISTS (SELECT 1 FROM repair_order o WHERE o.store_id = NEW.store_id
    AND o.id = NEW.order_id AND o.document IN ('settled', 'delivered', 'cancelled', 'reversed'))
BEGIN SELECT RAISE(ABORT, 'a settled order is locked'); END;

CREATE TRIGGER discount_locked_update BEFORE UPDATE ON discount
WHEN EXISTS (SELECT 1 FROM repair_order o WHERE o.store_id = OLD.store_id
    AND o.id = OLD.order_id AND o.document IN ('settled', 'delivered', 'cancelled', 'reversed'))
BEGIN SELECT RAISE(ABORT, 'a settled order is locked'); END;

CREATE TRIGGER discount_locked_delete BEFORE DELETE ON discount
WHEN EXISTS (SELECT 1 FROM repair_order o WHERE o.store_id = OLD.store_id
    AND o.id = OLD.order_id AND o.document IN ('settled', 'delivered', 'cancelled', 'reversed'))
BEGIN SELECT RAISE(ABORT, 'a settled order is locked'); END;

CREATE TRIGGER payment_locked_insert BEFORE INSERT ON payment
WHEN NOT (NEW.amount_fen < 0 AND NEW.afterwards = 1)
    AND EXISTS (SELECT 1 FROM repair_order o WHERE o.store_id = NEW.store_id
    AND o.id = NEW.order_id AND o.document IN ('settled', 'delivered', 'cancelled', 'reversed'))
BEGIN SELECT RAISE(ABORT, 'a settled order is locked'); END;

CREATE TRIGGER repair_order_locked_delete BEFORE DELETE ON repair_order
WHEN OLD.document IN ('settled', 'delivered', 'cancelled', 'reversed')
BEGIN SELECT RAISE(ABORT, 'a settled order is locked'); END;

CREATE TRIGGER repair_order_locked_update BEFORE UPDATE ON repair_order
WHEN OLD.document IN ('settled', 'delivered', 'cancelled', 'reversed')
    AND (
    (
        NEW.number, NEW.vehicle_id, NEW.owner_id, NEW.sender_id, NEW.payer_id,
        NEW.repair_class, NEW.business_date, NEW.taken_in_ms, NEW.ready_ms,
        NEW.ready_by, NEW.settlement_number, NEW.settled_total_fen, NEW.odd_fen,
        NEW.settled_ms, NEW.settled_by, NEW.diagnosis_credit_fen
    ) IS NOT (
        OLD.number, OLD.vehicle_id, OLD.owner_id, OLD.sender_id, OLD.payer_id,
        OLD.repair_class, OLD.business_date, OLD.taken_in_ms, OLD.ready_ms,
        OLD.ready_by, OLD.settlement_number, OLD.settled_total_fen, OLD.odd_fen,
        OLD.settled_ms, OLD.settled_by, OLD.diagnosis_credit_fen
    )
    OR NOT (NEW.document = OLD.document
        OR (OLD.document = 'settled' AND NEW.document IN ('delivered', 'reversed')))
    )
BEGIN SELECT RAISE(ABORT, 'a settled order is locked'); END;

CREATE TRIGGER reversal_no_update BEFORE UPDATE ON reversal
BEGIN SELECT RAISE(ABORT, 'reversal is append-only'); END;

CREATE TRIGGER reversal_no_delete BEFORE DELETE ON reversal
BEGIN SELECT RAISE(ABORT, 'reversal is append-only'); END;

CREATE TRIGGER reversal_line_no_update BEFORE UPDATE ON reversal_line
BEGIN SELECT RAISE(ABORT, 'reversal_line is append-only'); END;

CREATE TRIGGER reversal_line_no_delete BEFORE DELETE ON reversal_line
BEGIN SELECT RAISE(ABORT, 'reversal_line is append-only'); END;

CREATE TRIGGER cancellation_no_update BEFORE UPDATE ON cancellation
BEGIN SELECT RAISE(ABORT, 'cancellation is append-only'); END;

CREATE TRIGGER cancellation_no_delete BEFORE DELETE ON cancellation
BEGIN SELECT RAISE(ABORT, 'cancellation is append-only'); END;

CREATE TRIGGER receivable_no_update BEFORE UPDATE ON receivable
BEGIN SELECT RAISE(ABORT, 'receivable is append-only'); END;

CREATE TRIGGER receivable_no_delete BEFORE DELETE ON receivable
BEGIN SELECT RAISE(ABORT, 'receivable is append-only'); END;

CREATE TRIGGER shift_count_no_update BEFORE UPDATE ON shift_count
BEGIN SELECT RAISE(ABORT, 'shift_count is append-only'); END;

CREATE TRIGGER shift_count_no_delete BEFORE DELETE ON shift_count
BEGIN SELECT RAISE(ABORT, 'shift_count is append-only'); END;

CREATE TRIGGER cashier_shift_no_delete BEFORE DELETE ON cashier_shift
BEGIN SELECT RAISE(ABORT, 'cashier_shift is kept'); END;

CREATE TRIGGER cashier_shift_closed_once BEFORE UPDATE ON cashier_shift
WHEN OLD.closed_ms IS NOT NULL OR NEW.opening_fen <> OLD.opening_fen
    OR NEW.opened_ms <> OLD.opened_ms
BEGIN SELECT RAISE(ABORT, 'a closed shift is locked'); END;

CREATE TRIGGER shift_count_locked BEFORE INSERT ON shift_count
WHEN EXISTS (SELECT 1 FROM cashier_shift s WHERE s.store_id = NEW.store_id
    AND s.id = NEW.shift_id AND s.closed_ms IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a closed shift is locked'); END;
