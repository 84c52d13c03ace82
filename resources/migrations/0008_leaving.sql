-- What goes with a car through the gate: the temporary exit pass and its return, the completion
-- certificate of a big repair, a manager's leave to go without paying, and the hours of machinery.

ALTER TABLE repair_order ADD COLUMN engine_hours {int64};
ALTER TABLE repair_order ADD COLUMN engine_hours_out {int64};
ALTER TABLE repair_order ADD COLUMN certificate TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX repair_order_certificate ON repair_order (store_id, certificate)
    WHERE certificate <> '';

ALTER TABLE vehicle ADD COLUMN last_engine_hours {int64} NOT NULL DEFAULT 0;

CREATE TABLE exit_pass (
    store_id {int64} NOT NULL,
    id {int64} NOT NULL,
    order_id {int64} NOT NULL,
    number TEXT NOT NULL,
    purpose TEXT NOT NULL,
    driver TEXT NOT NULL,
    destination TEXT NOT NULL,
    left_ms {int64} NOT NULL,
    left_by {int64},
    back_ms {int64},
    back_by {int64},
    odometer_km {int64},
    PRIMARY KEY (store_id, id),
    UNIQUE (store_id, number),
    FOREIGN KEY (store_id, order_id) REFERENCES repair_order (store_id, id)
) {strict};
CREATE INDEX exit_pass_by_order ON exit_pass (store_id, order_id, left_ms, id);
-- A car is out once at a time, whatever two counters do in the same second.
CREATE UNIQUE INDEX exit_pass_open ON exit_pass (store_id, order_id) WHERE back_ms IS NULL;

CREATE TABLE credit_grant (
    store_id {int64} NOT NULL,
    order_id {int64} NOT NULL,
    reason TEXT NOT NULL,
    pay_until TEXT NOT NULL,
    authoriser_id {int64},
    PRIMARY KEY (store_id, order_id),
    FOREIGN KEY (store_id, order_id) REFERENCES repair_order (store_id, id)
) {strict};
