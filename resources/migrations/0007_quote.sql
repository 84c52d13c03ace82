-- That nothing is left in the car is asked: an empty list alone says that nobody did.

ALTER TABLE repair_order ADD COLUMN no_belongings {int64} NOT NULL DEFAULT 0;
