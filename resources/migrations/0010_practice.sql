-- A store that was made to practise in: screens and papers say so.

ALTER TABLE store ADD COLUMN practice {int64} NOT NULL DEFAULT 0 CHECK (practice IN (0, 1));
