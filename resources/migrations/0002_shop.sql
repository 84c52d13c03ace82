-- The shop's nouns. Money in fen, quantities in thousandths, instants in UTC milliseconds, business
-- dates as YYYY-MM-DD. Customers, vehicles and the price book belong to the company; everything
-- else to one store, whose number leads each key.

CREATE TABLE staff (
    id {int64} PRIMARY KEY,
    store_id {int64} NOT NULL REFERENCES store (id),
    name TEXT NOT NULL,
    roles TEXT NOT NULL,
    active {int64} NOT NULL,
    pin_hash TEXT NOT NULL,
    wrong_pins {int64} NOT NULL,
    locked_until_ms {int64},
    version {int64} NOT NULL,
    UNIQUE (store_id, name)
) {strict};

CREATE TABLE customer (
    id {int64} PRIMARY KEY,
    store_id {int64} NOT NULL,
    name TEXT NOT NULL,
    sort_key {text_c} NOT NULL,
    kind TEXT NOT NULL,
    honorific TEXT NOT NULL,
    tax_title TEXT NOT NULL,
    tax_number TEXT NOT NULL,
    address TEXT NOT NULL,
    note TEXT NOT NULL,
    flag TEXT NOT NULL,
    version {int64} NOT NULL,
    created_ms {int64} NOT NULL
) {strict};
CREATE INDEX customer_by_name ON customer (sort_key, id);

CREATE TABLE customer_phone (
    customer_id {int64} NOT NULL REFERENCES customer (id),
    position {int64} NOT NULL,
    number TEXT NOT NULL,
    note TEXT NOT NULL,
    preferred {int64} NOT NULL,
    PRIMARY KEY (customer_id, position)
) {strict_keyed};
CREATE INDEX customer_phone_by_number ON customer_phone (number);

CREATE TABLE vehicle (
    id {int64} PRIMARY KEY,
    store_id {int64} NOT NULL,
    plate_kind TEXT NOT NULL,
    plate TEXT NOT NULL,
    vin TEXT NOT NULL,
    brand TEXT NOT NULL,
    model TEXT NOT NULL,
    colour TEXT NOT NULL,
    engine_number TEXT NOT NULL,
    model_year {int64} NOT NULL,
    new_energy {int64} NOT NULL,
    last_odometer_km {int64} NOT NULL,
    last_visit_ms {int64},
    note TEXT NOT NULL,
    version {int64} NOT NULL,
    created_ms {int64} NOT NULL
) {strict};
CREATE INDEX vehicle_by_plate ON vehicle (plate, plate_kind);
CREATE INDEX vehicle_by_vin ON vehicle (vin);

CREATE TABLE vehicle_plate (
    vehicle_id {int64} NOT NULL REFERENCES vehicle (id),
    position {int64} NOT NULL,
    kind TEXT NOT NULL,
    plate TEXT NOT NULL,
    from_ms {int64},
    until_ms {int64},
    PRIMARY KEY (vehicle_id, position)
) {strict_keyed};

CREATE TABLE vehicle_owner (
    vehicle_id {int64} NOT NULL REFERENCES vehicle (id),
    customer_id {int64} NOT NULL REFERENCES customer (id),
    role TEXT NOT NULL,
    since_ms {int64} NOT NULL,
    PRIMARY KEY (vehicle_id, customer_id, role)
) {strict_keyed};
CREATE INDEX vehicle_owner_by_customer ON vehicle_owner (customer_id);

CREATE TABLE labour_item (
    id {int64} PRIMARY KEY,
    name TEXT NOT NULL,
    section TEXT NOT NULL,
    hours_th {int64} NOT NULL,
    price_fen {int64} NOT NULL,
    version {int64} NOT NULL,
    UNIQUE (name, section)
) {strict};

CREATE TABLE part (
    id {int64} PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    price_fen {int64} NOT NULL,
    cost_fen {int64} NOT NULL,
    grade TEXT NOT NULL,
    supplier TEXT NOT NULL,
    note TEXT NOT NULL,
    version {int64} NOT NULL
) {strict};

-- What is on hand: always the sum of stock_move, kept so that a list need not add it up.
CREATE TABLE stock (
    store_id {int64} NOT NULL,
    part_id {int64} NOT NULL REFERENCES part (id),
    quantity_th {int64} NOT NULL CHECK (quantity_th >= 0),
    PRIMARY KEY (store_id, part_id)
) {strict_keyed};

CREATE TABLE stock_move (
    store_id {int64} NOT NULL,
    id {int64} NOT NULL,
    part_id {int64} NOT NULL REFERENCES part (id),
    kind TEXT NOT NULL,
    quantity_th {int64} NOT NULL,
    cost_fen {int64} NOT NULL,
    order_id {int64},
    line_id {int64},
    note TEXT NOT NULL,
    at_ms {int64} NOT NULL,
    staff_id {int64},
    PRIMARY KEY (store_id, id)
) {strict_keyed};
CREATE INDEX stock_move_by_part ON stock_move (store_id, part_id, id);

CREATE TABLE repair_order (
    store_id {int64} NOT NULL,
    id {int64} NOT NULL,
    number TEXT NOT NULL,
    version {int64} NOT NULL,
    document TEXT NOT NULL,
    repair_class TEXT NOT NULL,
    vehicle_id {int64} NOT NULL REFERENCES vehicle (id),
    plate_kind TEXT NOT NULL,
    plate TEXT NOT NULL,
    owner_id {int64} NOT NULL REFERENCES customer (id),
    sender_id {int64} NOT NULL REFERENCES customer (id),
    payer_id {int64} NOT NULL REFERENCES customer (id),
    advisor_id {int64},
    taken_in_ms {int64} NOT NULL,
    business_date TEXT NOT NULL,
    statement TEXT NOT NULL,
    read_back {int64} NOT NULL,
    odometer_km {int64},
    odometer_reason TEXT NOT NULL,
    fuel_eighths {int64},
    battery_percent {int64},
    warning_lamps TEXT NOT NULL,
    key_tag TEXT NOT NULL,
    intake_revision {int64} NOT NULL,
    promised_ms {int64} NOT NULL,
    ready_ms {int64},
    ready_by {int64},
    settlement_number TEXT NOT NULL,
    settled_total_fen {int64},
    odd_fen {int64},
    settled_ms {int64},
    settled_by {int64},
    gate_pass TEXT NOT NULL,
    old_parts TEXT NOT NULL,
    odometer_out_km {int64},
    receiver TEXT NOT NULL,
    released_ms {int64},
    released_by {int64},
    PRIMARY KEY (store_id, id),
    UNIQUE (store_id, number)
) {strict};
CREATE INDEX repair_order_by_vehicle ON repair_order (vehicle_id, taken_in_ms);
CREATE INDEX repair_order_by_sender ON repair_order (sender_id, taken_in_ms);
CREATE INDEX repair_order_open ON repair_order (store_id, promised_ms) WHERE document <> 'delivered';
-- A key tag hangs on one car at a time, whatever two counters do in the same second.
CREATE UNIQUE INDEX repair_order_key_tag ON repair_order (store_id, key_tag)
    WHERE key_tag <> '' AND document <> 'delivered';
CREATE UNIQUE INDEX repair_order_settlement ON repair_order (store_id, settlement_number)
    WHERE settlement_number <> '';
CREATE UNIQUE INDEX repair_order_gate_pass ON repair_order (store_id, gate_pass)
    WHERE gate_pass <> '';

CREATE TABLE belonging (
    store_id {int64} NOT NULL,
    order_id {int64} NOT NULL,
    position {int64} NOT NULL,
    name TEXT NOT NULL,
    valuable {int64} NOT NULL,
    seen {int64} NOT NULL,
    returned {int64} NOT NULL,
    PRIMARY KEY (store_id, order_id, position),
    FOREIGN KEY (store_id, order_id) REFERENCES repair_order (store_id, id)
) {strict_keyed};

CREATE TABLE promise (
    store_id {int64} NOT NULL,
    order_id {int64} NOT NULL,
    position {int64} NOT NULL,
    due_ms {int64} NOT NULL,
    reason TEXT NOT NULL,
    customer_told {int64} NOT NULL,
    at_ms {int64} NOT NULL,
    staff_id {int64},
    PRIMARY KEY (store_id, order_id, position),
    FOREIGN KEY (store_id, order_id) REFERENCES repair_order (store_id, id)
) {strict_keyed};

CREATE TABLE job (
    store_id {int64} NOT NULL,
    id {int64} NOT NULL,
    order_id {int64} NOT NULL,
    position {int64} NOT NULL,
    revision {int64} NOT NULL,
    title TEXT NOT NULL,
    cause TEXT NOT NULL,
    correction TEXT NOT NULL,
    supplement {int64} NOT NULL,
    approval TEXT NOT NULL,
    approved_fen {int64} NOT NULL,
    decline_reason TEXT NOT NULL,
    workshop TEXT NOT NULL,
    hold TEXT NOT NULL,
    technician_id {int64},
    started_ms {int64},
    finished_ms {int64},
    check_forgotten {int64} NOT NULL,
    check_bolts {int64} NOT NULL,
    check_clean {int64} NOT NULL,
    check_leaks {int64} NOT NULL,
    inspector_id {int64},
    passed_ms {int64},
    failures {int64} NOT NULL,
    failure_cause TEXT NOT NULL,
    PRIMARY KEY (store_id, id),
    FOREIGN KEY (store_id, order_id) REFERENCES repair_order (store_id, id)
) {strict};
CREATE INDEX job_by_order ON job (store_id, order_id, position);

CREATE TABLE line (
    store_id {int64} NOT NULL,
    id {int64} NOT NULL,
    order_id {int64} NOT NULL,
    job_id {int64} NOT NULL,
    position {int64} NOT NULL,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    quantity_th {int64} NOT NULL,
    unit TEXT NOT NULL,
    unit_price_fen {int64} NOT NULL,
    amount_fen {int64} NOT NULL,
    grade TEXT NOT NULL,
    customer_supplied {int64} NOT NULL,
    part_id {int64} REFERENCES part (id),
    issued_th {int64} NOT NULL,
    PRIMARY KEY (store_id, id),
    FOREIGN KEY (store_id, job_id) REFERENCES job (store_id, id)
) {strict};
CREATE INDEX line_by_order ON line (store_id, order_id, job_id, position);

CREATE TABLE consent (
    store_id {int64} NOT NULL,
    id {int64} NOT NULL,
    order_id {int64} NOT NULL,
    job_id {int64} NOT NULL,
    decision TEXT NOT NULL,
    amount_fen {int64} NOT NULL,
    way TEXT NOT NULL,
    person TEXT NOT NULL,
    reason TEXT NOT NULL,
    signature TEXT NOT NULL,
    sealed_text TEXT NOT NULL,
    at_ms {int64} NOT NULL,
    staff_id {int64},
    PRIMARY KEY (store_id, id),
    FOREIGN KEY (store_id, order_id) REFERENCES repair_order (store_id, id)
) {strict};
CREATE INDEX consent_by_order ON consent (store_id, order_id, id);

CREATE TABLE payment (
    store_id {int64} NOT NULL,
    id {int64} NOT NULL,
    order_id {int64} NOT NULL,
    receipt TEXT NOT NULL,
    tender TEXT NOT NULL,
    amount_fen {int64} NOT NULL,
    deposit {int64} NOT NULL,
    note TEXT NOT NULL,
    at_ms {int64} NOT NULL,
    staff_id {int64},
    PRIMARY KEY (store_id, id),
    UNIQUE (store_id, receipt),
    FOREIGN KEY (store_id, order_id) REFERENCES repair_order (store_id, id)
) {strict};
CREATE INDEX payment_by_order ON payment (store_id, order_id, id);

CREATE TABLE follow_up (
    store_id {int64} NOT NULL,
    id {int64} NOT NULL,
    order_id {int64} NOT NULL,
    customer_id {int64} NOT NULL REFERENCES customer (id),
    vehicle_id {int64} NOT NULL REFERENCES vehicle (id),
    stage TEXT NOT NULL,
    state TEXT NOT NULL,
    due_ms {int64} NOT NULL,
    overdue_ms {int64} NOT NULL,
    PRIMARY KEY (store_id, id),
    UNIQUE (store_id, order_id, stage),
    FOREIGN KEY (store_id, order_id) REFERENCES repair_order (store_id, id)
) {strict};
CREATE INDEX follow_up_due ON follow_up (store_id, due_ms) WHERE state = 'due';

CREATE TABLE call (
    store_id {int64} NOT NULL,
    id {int64} NOT NULL,
    follow_up_id {int64} NOT NULL,
    outcome TEXT NOT NULL,
    score {int64},
    words TEXT NOT NULL,
    call_back_ms {int64},
    at_ms {int64} NOT NULL,
    staff_id {int64},
    PRIMARY KEY (store_id, id),
    FOREIGN KEY (store_id, follow_up_id) REFERENCES follow_up (store_id, id)
) {strict};
CREATE INDEX call_by_follow_up ON call (store_id, follow_up_id, id);
