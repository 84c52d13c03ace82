-- A long list comes in step by step, and verbs come in between. Until its last step the whole list
-- is kept here: a program that ended half-way is followed by one that brings in the rest.

CREATE TABLE import_run (
    store_id {int64} NOT NULL REFERENCES store (id),
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    staff_id {int64},
    by_name TEXT NOT NULL,
    begun_ms {int64} NOT NULL,
    list {bytes} NOT NULL,
    PRIMARY KEY (store_id, key)
) {strict};
