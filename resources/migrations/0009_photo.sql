-- A mark of the walk-round has its photo: the SHA-256 of a kept attachment, or none.

ALTER TABLE damage ADD COLUMN photo TEXT NOT NULL DEFAULT '';
