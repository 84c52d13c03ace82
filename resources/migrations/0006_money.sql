-- What takes money off or back, the drawers it lies in, and what is owed. A settled order is locked
-- by triggers; the ledgers are append-only as the others.

ALTER TABLE payment ADD COLUMN shift_id {int64};
ALTER TABLE payment ADD COLUMN line_id {int64};
ALTER TABLE payment ADD COLUMN afterwards {int64} NOT NULL DEFAULT 0;
CREATE INDEX payment_by_shift ON payment (store_id, shift_id);

CREATE TABLE discount (
    store_id {int64} NOT NULL,
    order_id {int64} NOT NULL,
    amount_fen {int64} NOT NULL CHECK (amount_fen > 0),
    base_fen {int64} NOT NULL,
    standard TEXT NOT NULL,
    reason TEXT NOT NULL,
    authoriser_id {int64},
    at_ms {int64} NOT NULL,
    staff_id {int64},
    PRIMARY KEY (store_id, order_id),
    FOREIGN KEY (store_id, order_id) REFERENCES repair_order (store_id, id)
) {strict};

CREATE TABLE reversal (
    store_id {int64} NOT NULL,
    order_id {int64} NOT NULL,
    number TEXT NOT NULL,
    reason TEXT NOT NULL,
    discount_fen {int64} NOT NULL,
    odd_fen {int64} NOT NULL,
    total_fen {int64} NOT NULL,
    anew_id {int64},
    at_ms {int64} NOT NULL,
    staff_id {int64},
    PRIMARY KEY (store_id, order_id),
    UNIQUE (store_id, number),
    FOREIGN KEY (store_id, order_id) REFERENCES repair_order (store_id, id)
) {strict};

CREATE TABLE reversal_line (
    store_id {int64} NOT NULL,
    order_id {int64} NOT NULL,
    position {int64} NOT NULL,
    line_id {int64} NOT NULL,
    job TEXT NOT NULL,
    name TEXT NOT NULL,
    amount_fen {int64} NOT NULL,
    PRIMARY KEY (store_id, order_id, position),
    FOREIGN KEY (store_id, order_id) REFERENCES reversal (store_id, order_id)
) {strict_keyed};

CREATE TABLE cancellation (
    store_id {int64} NOT NULL,
    order_id {int64} NOT NULL,
    reason TEXT NOT NULL,
    kept_fen {int64} NOT NULL,
    kept_reason TEXT NOT NULL,
    parts_returned {int64} NOT NULL,
    at_ms {int64} NOT NULL,
    staff_id {int64},
    PRIMARY KEY (store_id, order_id),
    FOREIGN KEY (store_id, order_id) REFERENCES repair_order (store_id, id)
) {strict};

CREATE TABLE cashier_shift (
    store_id {int64} NOT NULL,
    id {int64} NOT NULL,
    cashier_id {int64},
    business_date TEXT NOT NULL,
    opening_fen {int64} NOT NULL,
    opened_ms {int64} NOT NULL,
    closed_ms {int64},
    comment TEXT NOT NULL,
    PRIMARY KEY (store_id, id)
) {strict};
CREATE INDEX cashier_shift_by_date ON cashier_shift (store_id, business_date);
-- One drawer for each cashier, whatever two counters do in the same second.
CREATE UNIQUE INDEX cashier_shift_open ON cashier_shift (store_id, cashier_id)
    WHERE closed_ms IS NULL;

CREATE TABLE shift_count (
    store_id {int64} NOT NULL,
    shift_id {int64} NOT NULL,
    tender TEXT NOT NULL,
    expected_fen {int64} NOT NULL,
    counted_fen {int64} NOT NULL,
    PRIMARY KEY (store_id, shift_id, tender),
    FOREIGN KEY (store_id, shift_id) REFERENCES cashier_shift (store_id, id)
) {strict_keyed};

CREATE TABLE credit_agreement (
    customer_id {int64} PRIMARY KEY REFERENCES customer (id),
    limit_fen {int64} NOT NULL,
    valid_until TEXT NOT NULL,
    paper TEXT NOT NULL,
    version {int64} NOT NULL
) {strict};

CREATE TABLE receivable (
    store_id {int64} NOT NULL,
    id {int64} NOT NULL,
    customer_id {int64} NOT NULL REFERENCES customer (id),
    order_id {int64},
    kind TEXT NOT NULL,
    amount_fen {int64} NOT NULL,
    tender TEXT NOT NULL,
    receipt TEXT NOT NULL,
    note TEXT NOT NULL,
    shift_id {int64},
    at_ms {int64} NOT NULL,
    staff_id {int64},
    PRIMARY KEY (store_id, id)
) {strict};
CREATE INDEX receivable_by_customer ON receivable (store_id, customer_id, at_ms);
CREATE INDEX receivable_by_shift ON receivable (store_id, shift_id);
CREATE INDEX receivable_by_order ON receivable (store_id, order_id);
CREATE UNIQUE INDEX receivable_receipt ON receivable (store_id, receipt) WHERE receipt <> '';

-- The car has gone: its tag hangs on another one.
DROP INDEX repair_order_open;
DROP INDEX repair_order_key_tag;
CREATE INDEX repair_order_open ON repair_order (store_id, promised_ms)
    WHERE document NOT IN ('delivered', 'cancelled', 'reversed');
CREATE UNIQUE INDEX repair_order_key_tag ON repair_order (store_id, key_tag)
    WHERE key_tag <> '' AND document NOT IN ('delivered', 'cancelled', 'reversed');
