-- Files of customers and cars: two that are the same person or car are brought together and stay
-- both, one leading to the other; the class of a customer, what must be said of a car before it
-- leaves, and when somebody stopped being its owner.

ALTER TABLE customer ADD COLUMN merged_into {int64};
ALTER TABLE customer ADD COLUMN class TEXT NOT NULL DEFAULT 'ordinary';
CREATE INDEX customer_merged ON customer (merged_into) WHERE merged_into IS NOT NULL;

ALTER TABLE vehicle ADD COLUMN merged_into {int64};
ALTER TABLE vehicle ADD COLUMN safety TEXT NOT NULL DEFAULT '';
CREATE INDEX vehicle_merged ON vehicle (merged_into) WHERE merged_into IS NOT NULL;

ALTER TABLE vehicle_owner ADD COLUMN until_ms {int64};

-- Which of two became which, who said so and when; undone until the close of that business day.
CREATE TABLE file_merge (
    store_id {int64} NOT NULL,
    id {int64} NOT NULL,
    kind TEXT NOT NULL,
    kept_id {int64} NOT NULL,
    gone_id {int64} NOT NULL,
    gone_name TEXT NOT NULL,
    business_date TEXT NOT NULL,
    at_ms {int64} NOT NULL,
    staff_id {int64},
    undone_ms {int64},
    undone_by {int64},
    PRIMARY KEY (store_id, id)
) {strict};
CREATE INDEX file_merge_by_kept ON file_merge (store_id, kept_id);
CREATE INDEX file_merge_by_gone ON file_merge (store_id, gone_id);

-- What a merge changed, entry by entry, so that undoing it changes back that and nothing else.
CREATE TABLE file_merge_change (
    store_id {int64} NOT NULL,
    merge_id {int64} NOT NULL,
    position {int64} NOT NULL,
    what TEXT NOT NULL,
    name TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (store_id, merge_id, position),
    FOREIGN KEY (store_id, merge_id) REFERENCES file_merge (store_id, id)
) {strict_keyed};
