-- Before the car comes: appointments with the time that is kept free for them, where cars stand, and
-- who works when.

CREATE TABLE bay (
    store_id {int64} NOT NULL REFERENCES store (id),
    id {int64} NOT NULL,
    name TEXT NOT NULL,
    active {int64} NOT NULL,
    version {int64} NOT NULL,
    PRIMARY KEY (store_id, id),
    UNIQUE (store_id, name)
) {strict_keyed};

CREATE TABLE booking (
    store_id {int64} NOT NULL REFERENCES store (id),
    id {int64} NOT NULL,
    caller TEXT NOT NULL,
    phone TEXT NOT NULL,
    plate_kind TEXT NOT NULL,
    plate TEXT NOT NULL,
    model TEXT NOT NULL,
    purpose TEXT NOT NULL,
    wishes TEXT NOT NULL,
    site TEXT NOT NULL,
    status TEXT NOT NULL,
    order_id {int64},
    revision {int64} NOT NULL,
    PRIMARY KEY (store_id, id),
    FOREIGN KEY (store_id, order_id) REFERENCES repair_order (store_id, id)
) {strict};
CREATE INDEX booking_by_plate ON booking (store_id, plate) WHERE plate <> '';
CREATE INDEX booking_by_phone ON booking (store_id, phone) WHERE status = 'no-show';
CREATE INDEX booking_by_order ON booking (store_id, order_id) WHERE order_id IS NOT NULL;

-- One stretch of time of a booking. A job may take several, over several days.
CREATE TABLE booking_slot (
    store_id {int64} NOT NULL,
    id {int64} NOT NULL,
    booking_id {int64} NOT NULL,
    from_ms {int64} NOT NULL,
    minutes {int64} NOT NULL,
    bay_id {int64},
    technician_id {int64},
    shared_reason TEXT NOT NULL,
    PRIMARY KEY (store_id, id),
    FOREIGN KEY (store_id, booking_id) REFERENCES booking (store_id, id),
    FOREIGN KEY (store_id, bay_id) REFERENCES bay (store_id, id),
    FOREIGN KEY (technician_id) REFERENCES staff (id)
) {strict};
CREATE INDEX booking_slot_by_time ON booking_slot (store_id, from_ms);
CREATE INDEX booking_slot_by_booking ON booking_slot (store_id, booking_id);

-- When somebody works, in minutes of the store's wall clock since Monday 00:00.
CREATE TABLE work_shift (
    store_id {int64} NOT NULL REFERENCES store (id),
    staff_id {int64} NOT NULL REFERENCES staff (id),
    from_minute {int64} NOT NULL,
    until_minute {int64} NOT NULL,
    PRIMARY KEY (store_id, staff_id, from_minute)
) {strict_keyed};

CREATE TABLE absence (
    store_id {int64} NOT NULL REFERENCES store (id),
    id {int64} NOT NULL,
    staff_id {int64} NOT NULL REFERENCES staff (id),
    from_ms {int64} NOT NULL,
    until_ms {int64} NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (store_id, id)
) {strict};
CREATE INDEX absence_by_time ON absence (store_id, until_ms);
