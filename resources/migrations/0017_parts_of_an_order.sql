-- Which of the tables that an order is made of have rows of it, a bit for each: most have none, and
-- whoever reads an order need not look. -1: it was written before anybody noted that, and each table
-- may have some; the next change of its parts notes them.

ALTER TABLE repair_order ADD COLUMN parts {int64} NOT NULL DEFAULT -1;
