-- After the car has left: complaints with their ledger, the guarantees of what was done, who is not
-- called.

ALTER TABLE customer ADD COLUMN no_calls {int64} NOT NULL DEFAULT 0;
ALTER TABLE vehicle ADD COLUMN kind TEXT NOT NULL DEFAULT 'car';
ALTER TABLE vehicle ADD COLUMN of_the_trade {int64} NOT NULL DEFAULT 0;
ALTER TABLE call ADD COLUMN problem {int64} NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN comeback_of {int64};
CREATE INDEX job_comeback ON job (store_id, comeback_of) WHERE comeback_of IS NOT NULL;

CREATE TABLE complaint (
    store_id {int64} NOT NULL,
    id {int64} NOT NULL,
    order_id {int64},
    follow_up_id {int64},
    customer_id {int64} NOT NULL REFERENCES customer (id),
    vehicle_id {int64} REFERENCES vehicle (id),
    source TEXT NOT NULL,
    words TEXT NOT NULL,
    level TEXT NOT NULL,
    category TEXT NOT NULL,
    department TEXT NOT NULL,
    cause TEXT NOT NULL,
    remedy TEXT NOT NULL,
    cost_fen {int64} NOT NULL,
    findings_revision {int64} NOT NULL,
    state TEXT NOT NULL,
    rung TEXT NOT NULL,
    responsible_id {int64},
    opened_ms {int64} NOT NULL,
    PRIMARY KEY (store_id, id),
    FOREIGN KEY (store_id, order_id) REFERENCES repair_order (store_id, id),
    FOREIGN KEY (store_id, follow_up_id) REFERENCES follow_up (store_id, id)
) {strict};
CREATE INDEX complaint_open ON complaint (store_id, opened_ms) WHERE state <> 'closed';
CREATE INDEX complaint_by_time ON complaint (store_id, opened_ms);
CREATE INDEX complaint_by_customer ON complaint (customer_id, opened_ms);
CREATE INDEX complaint_by_order ON complaint (store_id, order_id);

-- What happened to it, entry by entry.
CREATE TABLE complaint_step (
    store_id {int64} NOT NULL,
    id {int64} NOT NULL,
    complaint_id {int64} NOT NULL,
    act TEXT NOT NULL,
    rung TEXT NOT NULL,
    responsible_id {int64},
    words TEXT NOT NULL,
    at_ms {int64} NOT NULL,
    staff_id {int64},
    PRIMARY KEY (store_id, id),
    FOREIGN KEY (store_id, complaint_id) REFERENCES complaint (store_id, id)
) {strict};
CREATE INDEX complaint_step_by_complaint ON complaint_step (store_id, complaint_id, at_ms);

-- Who stands on the rungs of the ladder.
CREATE TABLE complaint_ladder (
    store_id {int64} NOT NULL REFERENCES store (id),
    rung TEXT NOT NULL,
    staff_id {int64} NOT NULL REFERENCES staff (id),
    PRIMARY KEY (store_id, rung)
) {strict_keyed};

-- What the shop promises beyond the law, by class of repair.
CREATE TABLE warranty_promise (
    store_id {int64} NOT NULL REFERENCES store (id),
    repair_class TEXT NOT NULL,
    days {int64} NOT NULL,
    km {int64} NOT NULL,
    PRIMARY KEY (store_id, repair_class)
) {strict_keyed};

-- The guarantee of each job, fixed on the day the car left.
CREATE TABLE job_warranty (
    store_id {int64} NOT NULL,
    job_id {int64} NOT NULL,
    order_id {int64} NOT NULL,
    vehicle_id {int64} NOT NULL REFERENCES vehicle (id),
    from_date TEXT NOT NULL,
    until_date TEXT NOT NULL,
    until_km {int64},
    days {int64} NOT NULL,
    km {int64} NOT NULL,
    PRIMARY KEY (store_id, job_id),
    FOREIGN KEY (store_id, job_id) REFERENCES job (store_id, id),
    FOREIGN KEY (store_id, order_id) REFERENCES repair_order (store_id, id)
) {strict_keyed};
CREATE INDEX job_warranty_by_vehicle ON job_warranty (vehicle_id, until_date);
