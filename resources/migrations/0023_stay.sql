-- Where a car stands, and how its visit goes: "waits", "overnight", "fetched", as many as hold.
ALTER TABLE repair_order ADD COLUMN parking_slot TEXT NOT NULL DEFAULT '';
ALTER TABLE repair_order ADD COLUMN stay TEXT NOT NULL DEFAULT '';

-- Whom nobody reached, asked for by a list: the other calls of the years are not looked through.
CREATE INDEX follow_up_unreached ON follow_up (store_id, due_ms) WHERE state = 'unreachable';
