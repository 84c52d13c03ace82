-- Somebody calls because a car or a machine stands still (R27): who took the call, when, from whom,
-- where it stands and what is wrong; and what was done about it, entry by entry.

CREATE TABLE urgent_call (
    store_id {int64} NOT NULL,
    id {int64} NOT NULL,
    caller TEXT NOT NULL,
    phone TEXT NOT NULL,
    customer_id {int64} REFERENCES customer (id),
    vehicle_id {int64} REFERENCES vehicle (id),
    plate_kind TEXT NOT NULL,
    plate TEXT NOT NULL,
    machine_down {int64} NOT NULL,
    place TEXT NOT NULL,
    words TEXT NOT NULL,
    state TEXT NOT NULL,
    responsible_id {int64},
    order_id {int64},
    taken_ms {int64} NOT NULL,
    PRIMARY KEY (store_id, id),
    FOREIGN KEY (store_id, order_id) REFERENCES repair_order (store_id, id)
) {strict};
CREATE INDEX urgent_call_open ON urgent_call (store_id, taken_ms) WHERE state <> 'closed';
CREATE INDEX urgent_call_by_time ON urgent_call (store_id, taken_ms);

CREATE TABLE urgent_step (
    store_id {int64} NOT NULL,
    id {int64} NOT NULL,
    urgent_call_id {int64} NOT NULL,
    act TEXT NOT NULL,
    responsible_id {int64},
    words TEXT NOT NULL,
    at_ms {int64} NOT NULL,
    staff_id {int64},
    PRIMARY KEY (store_id, id),
    FOREIGN KEY (store_id, urgent_call_id) REFERENCES urgent_call (store_id, id)
) {strict};
CREATE INDEX urgent_step_by_call ON urgent_step (store_id, urgent_call_id, at_ms);
