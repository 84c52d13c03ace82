-- What an older program knew: read-only orders with their own numbers, outside of every series, state
-- rule and figure of this one. The car and the customer may be unknown; what the file said of them is
-- kept as it was written.

CREATE TABLE past_order (
    store_id {int64} NOT NULL,
    id {int64} NOT NULL,
    origin TEXT NOT NULL,
    number TEXT NOT NULL,
    vehicle_id {int64} REFERENCES vehicle (id),
    customer_id {int64} REFERENCES customer (id),
    plate_kind TEXT NOT NULL,
    plate TEXT NOT NULL,
    vin TEXT NOT NULL,
    brand TEXT NOT NULL,
    model TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    customer_phone TEXT NOT NULL,
    arrived_ms {int64} NOT NULL,
    left_ms {int64},
    odometer_km {int64} NOT NULL,
    statement TEXT NOT NULL,
    state TEXT NOT NULL,
    tender TEXT NOT NULL,
    note TEXT NOT NULL,
    paid_fen {int64},
    PRIMARY KEY (store_id, id),
    UNIQUE (store_id, origin, number)
) {strict};
CREATE INDEX past_order_by_vehicle ON past_order (vehicle_id, arrived_ms);

CREATE TABLE past_line (
    store_id {int64} NOT NULL,
    order_id {int64} NOT NULL,
    position {int64} NOT NULL,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    words TEXT NOT NULL,
    quantity_th {int64} NOT NULL,
    amount_fen {int64} NOT NULL,
    PRIMARY KEY (store_id, order_id, position),
    FOREIGN KEY (store_id, order_id) REFERENCES past_order (store_id, id)
) {strict_keyed};
