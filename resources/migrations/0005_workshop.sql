-- The workshop: several technicians per job with shares, the ledger of clocks, holds and checks,
-- and supplements from the technician's words to the customer's answer.

ALTER TABLE job ADD COLUMN hold_note TEXT NOT NULL DEFAULT '';
ALTER TABLE job ADD COLUMN stage_since_ms {int64};
UPDATE job SET stage_since_ms = COALESCE(passed_ms, finished_ms, started_ms);

ALTER TABLE repair_order ADD COLUMN wash_asked {int64} NOT NULL DEFAULT 0;

-- job.technician_id stays as who leads; the shares are here.
CREATE TABLE job_technician (
    store_id {int64} NOT NULL,
    job_id {int64} NOT NULL,
    position {int64} NOT NULL,
    order_id {int64} NOT NULL,
    staff_id {int64} NOT NULL,
    permille {int64} NOT NULL CHECK (permille > 0 AND permille <= 1000),
    PRIMARY KEY (store_id, job_id, position),
    FOREIGN KEY (store_id, job_id) REFERENCES job (store_id, id)
) {strict_keyed};
CREATE INDEX job_technician_by_order ON job_technician (store_id, order_id);
INSERT INTO job_technician (store_id, job_id, position, order_id, staff_id, permille)
    SELECT store_id, id, 0, order_id, technician_id, 1000 FROM job WHERE technician_id IS NOT NULL;

CREATE TABLE work_entry (
    store_id {int64} NOT NULL,
    id {int64} NOT NULL,
    order_id {int64} NOT NULL,
    job_id {int64},
    event TEXT NOT NULL,
    person_id {int64},
    hold TEXT NOT NULL,
    words TEXT NOT NULL,
    at_ms {int64} NOT NULL,
    staff_id {int64},
    PRIMARY KEY (store_id, id),
    FOREIGN KEY (store_id, order_id) REFERENCES repair_order (store_id, id)
) {strict_keyed};
CREATE INDEX work_entry_by_order ON work_entry (store_id, order_id, at_ms, id);
CREATE INDEX work_entry_by_person ON work_entry (store_id, person_id, at_ms);

CREATE TABLE supplement (
    store_id {int64} NOT NULL,
    id {int64} NOT NULL,
    order_id {int64} NOT NULL,
    found_at_job_id {int64},
    words TEXT NOT NULL,
    priced_job_id {int64},
    reported_ms {int64} NOT NULL,
    reported_by {int64},
    priced_ms {int64},
    priced_by {int64},
    withdraw_reason TEXT NOT NULL,
    withdrawn_ms {int64},
    withdrawn_by {int64},
    PRIMARY KEY (store_id, id),
    FOREIGN KEY (store_id, order_id) REFERENCES repair_order (store_id, id)
) {strict};
CREATE INDEX supplement_by_order ON supplement (store_id, order_id, reported_ms, id);

-- What approved jobs still lack is looked for by part.
CREATE INDEX line_by_part ON line (store_id, part_id) WHERE part_id IS NOT NULL;
