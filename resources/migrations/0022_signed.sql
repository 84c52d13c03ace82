-- What customers sign, what they are asked about a fault, and where the shop insists on either.

-- The answers of the questionnaire: a line for each symptom, its parts by their names.
ALTER TABLE repair_order ADD COLUMN symptoms TEXT NOT NULL DEFAULT '';

-- Which classes of repair are not taken in without a walk-round, a bit for each: 63 is all of them,
-- as it was while a shop could only say yes or no.
ALTER TABLE store ADD COLUMN walk_round_classes {int64} NOT NULL DEFAULT 63;
-- "intake,contract,settlement": the papers that have to be signed.
ALTER TABLE store ADD COLUMN signed_papers TEXT NOT NULL DEFAULT '';

-- The ledger of what was signed. The picture and the text that was shown are kept attachments;
-- contents says what the paper told of the order, part by part, each by its digest.
CREATE TABLE paper_signature (
    store_id {int64} NOT NULL,
    id {int64} NOT NULL,
    order_id {int64} NOT NULL,
    paper TEXT NOT NULL,
    way TEXT NOT NULL,
    person TEXT NOT NULL,
    picture TEXT NOT NULL,
    sealed_text TEXT NOT NULL,
    contents TEXT NOT NULL,
    at_ms {int64} NOT NULL,
    staff_id {int64},
    PRIMARY KEY (store_id, id),
    FOREIGN KEY (store_id, order_id) REFERENCES repair_order (store_id, id)
) {strict};
CREATE INDEX paper_signature_by_order ON paper_signature (store_id, order_id, at_ms);
