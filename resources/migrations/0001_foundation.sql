-- What every room stands on: stores, settings, identities, verbs, audit, numbers, search.
-- Money in fen, instants in UTC milliseconds, business dates as TEXT 'YYYY-MM-DD'.

CREATE TABLE store (
    id {int64} PRIMARY KEY CHECK (id BETWEEN 1 AND 16383),
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    legal_name TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    complaint_phone TEXT NOT NULL DEFAULT '',
    credit_code TEXT NOT NULL DEFAULT '',
    licence TEXT NOT NULL DEFAULT '',
    labour_standard TEXT NOT NULL DEFAULT '',
    warranty_text TEXT NOT NULL DEFAULT '',
    labour_rate_fen {int64} NOT NULL DEFAULT 0,
    tax_permille {int64} NOT NULL DEFAULT 0,
    created_ms {int64} NOT NULL
) {strict};

CREATE TABLE setting (
    store_id {int64} NOT NULL REFERENCES store (id),
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (store_id, name)
) {strict_keyed};

-- The last session number given out; see IdMaker.
CREATE TABLE id_session (
    store_id {int64} PRIMARY KEY,
    last {int64} NOT NULL CHECK (last > 0)
) {strict};

-- Each wish that was carried out, with its answer: asked again, it is answered again.
CREATE TABLE verb_done (
    store_id {int64} NOT NULL,
    key TEXT NOT NULL,
    verb TEXT NOT NULL,
    result_id {int64} NOT NULL,
    result_number TEXT NOT NULL,
    at_ms {int64} NOT NULL,
    PRIMARY KEY (store_id, key)
) {strict_keyed};

-- Who did what. Rows are never changed; only the values of an erased person become NULL, with
-- their salt, so that nobody can guess them back from the digest.
CREATE TABLE audit (
    store_id {int64} NOT NULL,
    id {int64} NOT NULL,
    at_ms {int64} NOT NULL,
    verb TEXT NOT NULL,
    staff_id {int64},
    by_name TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_id {int64} NOT NULL,
    salt {bytes},
    before_json TEXT,
    after_json TEXT,
    digest_before TEXT NOT NULL,
    digest_after TEXT NOT NULL,
    PRIMARY KEY (store_id, id)
) {strict};
CREATE INDEX audit_by_subject ON audit (store_id, subject, subject_id);
CREATE INDEX audit_by_time ON audit (store_id, at_ms);

-- Audit rows that the sealer has not chained yet.
CREATE TABLE audit_unsealed (
    store_id {int64} NOT NULL,
    audit_id {int64} NOT NULL,
    PRIMARY KEY (store_id, audit_id)
) {strict_keyed};

-- The chain: each link's hash covers the row and the link before it.
CREATE TABLE audit_seal (
    store_id {int64} NOT NULL,
    seq {int64} NOT NULL,
    audit_id {int64} NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (store_id, seq),
    UNIQUE (store_id, audit_id)
) {strict};

-- Where the chain ends: sealers take turns on this row.
CREATE TABLE audit_head (
    store_id {int64} PRIMARY KEY,
    seq {int64} NOT NULL,
    hash TEXT NOT NULL
) {strict};

-- Order numbers and the like: no gap and no duplicate.
CREATE TABLE number_series (
    store_id {int64} NOT NULL,
    series TEXT NOT NULL,
    period TEXT NOT NULL,
    last {int64} NOT NULL CHECK (last > 0),
    PRIMARY KEY (store_id, series, period)
) {strict_keyed};

-- What can be found, and when it was last here: the one row that a visit touches.
CREATE TABLE search_subject (
    kind {int64} NOT NULL,
    id {int64} NOT NULL,
    recency_ms {int64} NOT NULL,
    PRIMARY KEY (kind, id)
) {strict_keyed};
CREATE INDEX search_subject_by_recency ON search_subject (recency_ms DESC, kind, id);

-- Every tail of every text by which something can be found, so that a search for something in the
-- middle is a search for a beginning. `inside` is 0 for the whole text and 1 for a tail of it.
CREATE TABLE search_term (
    inside {int64} NOT NULL CHECK (inside IN (0, 1)),
    term {text_c} NOT NULL,
    kind {int64} NOT NULL,
    subject_kind {int64} NOT NULL,
    subject_id {int64} NOT NULL,
    PRIMARY KEY (inside, term, kind, subject_kind, subject_id)
) {strict_keyed};
CREATE INDEX search_term_by_subject
    ON search_term (subject_kind, subject_id, inside, term, kind);
