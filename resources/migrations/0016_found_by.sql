-- Where thousands match, the subjects that were here last are read one after the other, and what
-- each is found by is read with it: in the index, in the order in which it is read.

ALTER TABLE search_subject ADD COLUMN found_by TEXT NOT NULL DEFAULT '';
DROP INDEX search_subject_by_recency;
