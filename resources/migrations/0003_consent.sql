-- How a customer agreed from afar, what was agreed to as an estimate, what the customer was told and
-- when, what was seen on the walk round the car, and orders from plate to cash in one step.

ALTER TABLE consent ADD COLUMN number TEXT NOT NULL DEFAULT '';
ALTER TABLE consent ADD COLUMN called_ms {int64};
ALTER TABLE consent ADD COLUMN words TEXT NOT NULL DEFAULT '';
ALTER TABLE consent ADD COLUMN recording TEXT NOT NULL DEFAULT '';
ALTER TABLE consent ADD COLUMN source TEXT NOT NULL DEFAULT '';

ALTER TABLE line ADD COLUMN estimated {int64} NOT NULL DEFAULT 0;
ALTER TABLE line ADD COLUMN estimate_fen {int64} NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN kind TEXT NOT NULL DEFAULT 'repair';

ALTER TABLE repair_order ADD COLUMN overrun_permille {int64} NOT NULL DEFAULT 100;
ALTER TABLE repair_order ADD COLUMN express {int64} NOT NULL DEFAULT 0;
ALTER TABLE repair_order ADD COLUMN diagnosis_credit_fen {int64} NOT NULL DEFAULT 0;
ALTER TABLE repair_order ADD COLUMN car_body TEXT NOT NULL DEFAULT 'saloon';
ALTER TABLE repair_order ADD COLUMN nothing_found {int64} NOT NULL DEFAULT 0;

ALTER TABLE store ADD COLUMN overrun_permille {int64} NOT NULL DEFAULT 100;
ALTER TABLE store ADD COLUMN walk_round_required {int64} NOT NULL DEFAULT 0;

ALTER TABLE labour_item ADD COLUMN express {int64} NOT NULL DEFAULT 0;
UPDATE labour_item SET express = 1
    WHERE lower(name) LIKE '%洗车%' OR lower(name) LIKE '%补胎%' OR lower(name) LIKE '%灯泡%'
       OR lower(name) LIKE '%wash%' OR lower(name) LIKE '%puncture%' OR lower(name) LIKE '%bulb%';

CREATE TABLE damage (
    store_id {int64} NOT NULL,
    order_id {int64} NOT NULL,
    position {int64} NOT NULL,
    view TEXT NOT NULL,
    x_th {int64} NOT NULL,
    y_th {int64} NOT NULL,
    kind TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (store_id, order_id, position),
    FOREIGN KEY (store_id, order_id) REFERENCES repair_order (store_id, id)
) {strict_keyed};

CREATE TABLE notice (
    store_id {int64} NOT NULL,
    id {int64} NOT NULL,
    order_id {int64} NOT NULL,
    about TEXT NOT NULL,
    promise {int64} NOT NULL,
    job_id {int64},
    way TEXT NOT NULL,
    at_ms {int64} NOT NULL,
    staff_id {int64},
    PRIMARY KEY (store_id, id),
    FOREIGN KEY (store_id, order_id) REFERENCES repair_order (store_id, id)
) {strict};
CREATE INDEX notice_by_order ON notice (store_id, order_id, id);
