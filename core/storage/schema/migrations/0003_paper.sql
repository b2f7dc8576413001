-- Paper: how far a 情况说明 is, what it counts and serves, how pages look, what was sent for review, what is lent.

-- 起草 → 审签 → 盖章 → 扫描件回收.
ALTER TABLE report ADD COLUMN stage TEXT NOT NULL DEFAULT 'draft'
    CHECK (stage IN ('draft', 'review', 'sealing', 'recovered'));

-- A further row that a report serves, so that it is written once.
CREATE TABLE report_row (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT NOT NULL UNIQUE,
    rev        INTEGER NOT NULL DEFAULT 1,
    retired_at TEXT,
    report_id  INTEGER NOT NULL REFERENCES report (id),
    task_id    INTEGER NOT NULL REFERENCES task (id)
) STRICT;
CREATE UNIQUE INDEX one_report_for_a_row ON report_row (task_id) WHERE retired_at IS NULL;

-- What was reached of a threshold in an indicator (公布率 100%): `threshold` is as printed, `begins_at` where it
-- begins in the indicator's text.
CREATE TABLE figure (
    id           INTEGER PRIMARY KEY,
    uuid         TEXT NOT NULL UNIQUE,
    rev          INTEGER NOT NULL DEFAULT 1,
    retired_at   TEXT,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    begins_at    INTEGER NOT NULL,
    threshold    TEXT NOT NULL,
    value        TEXT NOT NULL DEFAULT '',
    source       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX one_figure ON figure (indicator_id, begins_at) WHERE retired_at IS NULL;

-- Measures of a page under a name; a JSON object of those that differ from GB/T 9704.
CREATE TABLE page_profile (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT NOT NULL UNIQUE,
    rev        INTEGER NOT NULL DEFAULT 1,
    retired_at TEXT,
    name       TEXT NOT NULL,
    measures   TEXT NOT NULL,
    in_use     INTEGER NOT NULL DEFAULT 0 CHECK (in_use IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX one_profile_of_a_name ON page_profile (name) WHERE retired_at IS NULL;

-- A choice of the print centre under a name; a JSON object.
CREATE TABLE print_set (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT NOT NULL UNIQUE,
    rev        INTEGER NOT NULL DEFAULT 1,
    retired_at TEXT,
    name       TEXT NOT NULL,
    choice     TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX one_print_set_of_a_name ON print_set (name) WHERE retired_at IS NULL;

-- 封版: a set that was sent for review.
CREATE TABLE freeze (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT NOT NULL UNIQUE,
    rev        INTEGER NOT NULL DEFAULT 1,
    retired_at TEXT,
    title      TEXT NOT NULL,
    frozen_on  TEXT NOT NULL,
    note       TEXT NOT NULL DEFAULT ''
) STRICT;

-- A piece as it was in that set. volume and page are NULL where it was not bound; sha256 is empty where it has no file.
CREATE TABLE freeze_item (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT NOT NULL UNIQUE,
    rev        INTEGER NOT NULL DEFAULT 1,
    retired_at TEXT,
    freeze_id  INTEGER NOT NULL REFERENCES freeze (id),
    filing_id  INTEGER NOT NULL REFERENCES filing (id),
    number     TEXT NOT NULL,
    sha256     TEXT NOT NULL DEFAULT '',
    volume     INTEGER,
    page       INTEGER
) STRICT;
CREATE INDEX freeze_item_by_freeze ON freeze_item (freeze_id);
CREATE INDEX freeze_item_by_filing ON freeze_item (filing_id);

-- The last part of a piece's number once a set with it was sent: later pieces are numbered after it.
ALTER TABLE filing ADD COLUMN fixed_rank INTEGER;
CREATE INDEX filing_fixed ON filing (requirement_id) WHERE fixed_rank IS NOT NULL;

-- 调卷: what was fetched from a box or cabinet for whom, and when it came back. Times are UTC.
CREATE TABLE loan (
    id          INTEGER PRIMARY KEY,
    uuid        TEXT NOT NULL UNIQUE,
    rev         INTEGER NOT NULL DEFAULT 1,
    retired_at  TEXT,
    filing_id   INTEGER NOT NULL REFERENCES filing (id),
    lent_at     TEXT NOT NULL,
    returned_at TEXT,
    note        TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX loan_by_filing ON loan (filing_id);

-- To whom: a person's name, kept apart like the units' contacts.
CREATE TABLE loan_borrower (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT NOT NULL UNIQUE,
    rev        INTEGER NOT NULL DEFAULT 1,
    retired_at TEXT,
    loan_id    INTEGER NOT NULL REFERENCES loan (id),
    person     TEXT NOT NULL
) STRICT;
