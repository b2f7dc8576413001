-- The first schema. Every row that a person can change has a uuid (the same in every copy of the workspace),
-- rev (counts its changes) and retired_at (set instead of deleting). Times are UTC, ISO 8601 with milliseconds.

-- What the workspace says of itself: uuid, created_at, title, agency (落款), actor (签名的经办人).
CREATE TABLE workspace (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT NOT NULL UNIQUE,
    rev        INTEGER NOT NULL DEFAULT 1,
    retired_at TEXT,
    created_at TEXT NOT NULL,
    title      TEXT NOT NULL,
    agency     TEXT NOT NULL
) STRICT;

-- ── The official table as issued: written once, never updated ────────────────────────────────────────────────

CREATE TABLE edition (
    id             INTEGER PRIMARY KEY,
    uuid           TEXT NOT NULL UNIQUE,
    rev            INTEGER NOT NULL DEFAULT 1,
    retired_at     TEXT,
    annex          TEXT NOT NULL,
    title          TEXT NOT NULL,
    headings       TEXT NOT NULL, -- a JSON list of the column headings
    content_sha256 TEXT NOT NULL,
    taken_in_at    TEXT NOT NULL
) STRICT;

CREATE TABLE section (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT NOT NULL UNIQUE,
    rev        INTEGER NOT NULL DEFAULT 1,
    retired_at TEXT,
    edition_id INTEGER NOT NULL REFERENCES edition (id),
    ordinal    INTEGER NOT NULL,
    mark       TEXT NOT NULL,
    title      TEXT NOT NULL,
    goal_label TEXT NOT NULL,
    goal       TEXT NOT NULL,
    UNIQUE (edition_id, ordinal)
) STRICT;

CREATE TABLE indicator (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT NOT NULL UNIQUE,
    rev        INTEGER NOT NULL DEFAULT 1,
    retired_at TEXT,
    section_id INTEGER NOT NULL REFERENCES section (id),
    ordinal    INTEGER NOT NULL,
    number     INTEGER NOT NULL,
    text       TEXT NOT NULL,
    note       TEXT NOT NULL,
    UNIQUE (section_id, ordinal)
) STRICT;
CREATE INDEX indicator_by_number ON indicator (number);

CREATE TABLE task (
    id               INTEGER PRIMARY KEY,
    uuid             TEXT NOT NULL UNIQUE,
    rev              INTEGER NOT NULL DEFAULT 1,
    retired_at       TEXT,
    indicator_id     INTEGER NOT NULL REFERENCES indicator (id),
    ordinal          INTEGER NOT NULL,
    lead_text        TEXT NOT NULL,
    responsible_text TEXT NOT NULL,
    UNIQUE (indicator_id, ordinal)
) STRICT;

CREATE TABLE material (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT NOT NULL UNIQUE,
    rev        INTEGER NOT NULL DEFAULT 1,
    retired_at TEXT,
    task_id    INTEGER NOT NULL REFERENCES task (id),
    ordinal    INTEGER NOT NULL,
    mark       TEXT NOT NULL,
    number     INTEGER,
    text       TEXT NOT NULL,
    UNIQUE (task_id, ordinal)
) STRICT;

CREATE TABLE report_point (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT NOT NULL UNIQUE,
    rev        INTEGER NOT NULL DEFAULT 1,
    retired_at TEXT,
    task_id    INTEGER NOT NULL REFERENCES task (id),
    ordinal    INTEGER NOT NULL,
    mark       TEXT NOT NULL,
    number     INTEGER,
    text       TEXT NOT NULL,
    UNIQUE (task_id, ordinal)
) STRICT;

CREATE TRIGGER edition_is_issued BEFORE UPDATE OF uuid, annex, title, headings, content_sha256 ON edition
BEGIN SELECT RAISE (ABORT, 'an issued edition is never updated'); END;
CREATE TRIGGER section_is_issued BEFORE UPDATE ON section
BEGIN SELECT RAISE (ABORT, 'an issued edition is never updated'); END;
CREATE TRIGGER indicator_is_issued BEFORE UPDATE ON indicator
BEGIN SELECT RAISE (ABORT, 'an issued edition is never updated'); END;
CREATE TRIGGER task_is_issued BEFORE UPDATE ON task
BEGIN SELECT RAISE (ABORT, 'an issued edition is never updated'); END;
CREATE TRIGGER material_is_issued BEFORE UPDATE ON material
BEGIN SELECT RAISE (ABORT, 'an issued edition is never updated'); END;
CREATE TRIGGER report_point_is_issued BEFORE UPDATE ON report_point
BEGIN SELECT RAISE (ABORT, 'an issued edition is never updated'); END;

-- ── Beside the issued words: 简称 and 勘误 ──────────────────────────────────────────────────────────────────

CREATE TABLE short_name (
    id           INTEGER PRIMARY KEY,
    uuid         TEXT NOT NULL UNIQUE,
    rev          INTEGER NOT NULL DEFAULT 1,
    retired_at   TEXT,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    text         TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX one_short_name ON short_name (indicator_id) WHERE retired_at IS NULL;

-- item_uuid: the indicator, task, material or report_point whose printed word is wrong.
CREATE TABLE erratum (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT NOT NULL UNIQUE,
    rev        INTEGER NOT NULL DEFAULT 1,
    retired_at TEXT,
    item_uuid  TEXT NOT NULL,
    printed    TEXT NOT NULL,
    corrected  TEXT NOT NULL,
    confirmed  INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1))
) STRICT;
CREATE INDEX erratum_by_item ON erratum (item_uuid);

-- ── Units ────────────────────────────────────────────────────────────────────────────────────────────────────

CREATE TABLE unit (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT NOT NULL UNIQUE,
    rev        INTEGER NOT NULL DEFAULT 1,
    retired_at TEXT,
    name       TEXT NOT NULL,
    short_name TEXT NOT NULL DEFAULT '',
    kind       TEXT NOT NULL DEFAULT '部门',
    ordinal    INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX one_unit_of_a_name ON unit (name) WHERE retired_at IS NULL;

CREATE TABLE unit_alias (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT NOT NULL UNIQUE,
    rev        INTEGER NOT NULL DEFAULT 1,
    retired_at TEXT,
    unit_id    INTEGER NOT NULL REFERENCES unit (id),
    name       TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX one_unit_of_an_alias ON unit_alias (name) WHERE retired_at IS NULL;

-- Personal data lives here alone, so that it can be left out of packages and erased without touching the rest.
CREATE TABLE unit_contact (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT NOT NULL UNIQUE,
    rev        INTEGER NOT NULL DEFAULT 1,
    retired_at TEXT,
    unit_id    INTEGER NOT NULL REFERENCES unit (id),
    person     TEXT NOT NULL DEFAULT '',
    telephone  TEXT NOT NULL DEFAULT '',
    note       TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE unit_group (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT NOT NULL UNIQUE,
    rev        INTEGER NOT NULL DEFAULT 1,
    retired_at TEXT,
    name       TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX one_group_of_a_name ON unit_group (name) WHERE retired_at IS NULL;

-- A member is a unit or another group.
CREATE TABLE unit_group_member (
    id              INTEGER PRIMARY KEY,
    uuid            TEXT NOT NULL UNIQUE,
    rev             INTEGER NOT NULL DEFAULT 1,
    retired_at      TEXT,
    group_id        INTEGER NOT NULL REFERENCES unit_group (id),
    unit_id         INTEGER REFERENCES unit (id),
    member_group_id INTEGER REFERENCES unit_group (id),
    CHECK ((unit_id IS NULL) <> (member_group_id IS NULL))
) STRICT;

-- A row's units with their role, as confirmed by the user; the printed cells stay in task.
CREATE TABLE assignment (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT NOT NULL UNIQUE,
    rev        INTEGER NOT NULL DEFAULT 1,
    retired_at TEXT,
    task_id    INTEGER NOT NULL REFERENCES task (id),
    role       TEXT NOT NULL CHECK (role IN ('lead', 'responsible')),
    unit_id    INTEGER REFERENCES unit (id),
    group_id   INTEGER REFERENCES unit_group (id),
    ordinal    INTEGER NOT NULL,
    CHECK ((unit_id IS NULL) <> (group_id IS NULL))
) STRICT;
CREATE INDEX assignment_by_task ON assignment (task_id);

-- ── 报送任务: one material asked of one unit for one period ──────────────────────────────────────────────────

-- unit_id NULL: 本局自收. period NULL: the whole, else a year as four digits.
CREATE TABLE requirement (
    id          INTEGER PRIMARY KEY,
    uuid        TEXT NOT NULL UNIQUE,
    rev         INTEGER NOT NULL DEFAULT 1,
    retired_at  TEXT,
    material_id INTEGER NOT NULL REFERENCES material (id),
    unit_id     INTEGER REFERENCES unit (id),
    period      TEXT,
    state       TEXT NOT NULL DEFAULT 'missing'
                CHECK (state IN ('missing', 'collected', 'submitted', 'lead_reviewed', 'accepted', 'returned',
                                 'nil', 'na')),
    reason      TEXT NOT NULL DEFAULT '',
    note        TEXT NOT NULL DEFAULT '',
    asked_count INTEGER,
    due_on      TEXT,
    extended_to TEXT,
    office      TEXT NOT NULL DEFAULT '',
    CHECK (state NOT IN ('returned', 'na') OR reason <> '')
) STRICT;
CREATE UNIQUE INDEX one_requirement ON requirement (material_id, ifnull(unit_id, 0), ifnull(period, ''))
    WHERE retired_at IS NULL;
CREATE INDEX requirement_by_unit ON requirement (unit_id);

-- 经办人 of a requirement: a person's name, kept apart like the units' contacts.
CREATE TABLE requirement_handler (
    id             INTEGER PRIMARY KEY,
    uuid           TEXT NOT NULL UNIQUE,
    rev            INTEGER NOT NULL DEFAULT 1,
    retired_at     TEXT,
    requirement_id INTEGER NOT NULL REFERENCES requirement (id),
    person         TEXT NOT NULL DEFAULT '',
    telephone      TEXT NOT NULL DEFAULT ''
) STRICT;

-- ── Evidence: object ← evidence_version → evidence → filing ──────────────────────────────────────────────────

-- One row for each file in objects/, written after the file is safely there.
CREATE TABLE object (
    sha256      TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    size        INTEGER NOT NULL CHECK (size >= 0),
    media_type  TEXT NOT NULL,
    readability TEXT NOT NULL CHECK (readability IN ('ok', 'empty', 'damaged')),
    stored_at   TEXT NOT NULL
) STRICT;

CREATE TABLE evidence (
    id               INTEGER PRIMARY KEY,
    uuid             TEXT NOT NULL UNIQUE,
    rev              INTEGER NOT NULL DEFAULT 1,
    retired_at       TEXT,
    kind             TEXT NOT NULL CHECK (kind IN ('file', 'url', 'note', 'scan', 'thing')),
    title            TEXT NOT NULL,
    address          TEXT NOT NULL DEFAULT '',
    note             TEXT NOT NULL DEFAULT '',
    document_number  TEXT NOT NULL DEFAULT '',
    own_date         TEXT,
    own_date_source  TEXT NOT NULL DEFAULT '',
    source_unit_id   INTEGER REFERENCES unit (id),
    personal_data    INTEGER NOT NULL DEFAULT 0 CHECK (personal_data IN (0, 1)),
    restricted       INTEGER NOT NULL DEFAULT 0 CHECK (restricted IN (0, 1))
) STRICT;

-- The last ordinal is the present version. A url, a note or a thing may have none.
CREATE TABLE evidence_version (
    id            INTEGER PRIMARY KEY,
    uuid          TEXT NOT NULL UNIQUE,
    rev           INTEGER NOT NULL DEFAULT 1,
    retired_at    TEXT,
    evidence_id   INTEGER NOT NULL REFERENCES evidence (id),
    ordinal       INTEGER NOT NULL,
    sha256        TEXT NOT NULL REFERENCES object (sha256),
    original_name TEXT NOT NULL,
    modified_at   TEXT,
    added_at      TEXT NOT NULL,
    added_by      TEXT NOT NULL,
    added_on      TEXT NOT NULL,
    role          TEXT NOT NULL DEFAULT 'original' CHECK (role IN ('original', 'capture', 'redacted'))
) STRICT;
CREATE INDEX version_by_evidence ON evidence_version (evidence_id);
CREATE INDEX version_by_object ON evidence_version (sha256);

-- name: the file name under which this piece came in here; the same content elsewhere may have had another.
CREATE TABLE filing (
    id             INTEGER PRIMARY KEY,
    uuid           TEXT NOT NULL UNIQUE,
    rev            INTEGER NOT NULL DEFAULT 1,
    retired_at     TEXT,
    requirement_id INTEGER NOT NULL REFERENCES requirement (id),
    evidence_id    INTEGER NOT NULL REFERENCES evidence (id),
    ordinal        INTEGER NOT NULL,
    name           TEXT NOT NULL,
    keeping        TEXT NOT NULL DEFAULT 'boxed' CHECK (keeping IN ('bound', 'boxed', 'on_site')),
    place          TEXT NOT NULL DEFAULT '',
    keeper         TEXT NOT NULL DEFAULT '',
    filed_at       TEXT NOT NULL
) STRICT;
CREATE INDEX filing_by_requirement ON filing (requirement_id);
CREATE INDEX filing_by_evidence ON filing (evidence_id);

-- ── 情况说明 ─────────────────────────────────────────────────────────────────────────────────────────────────

-- Of a row or of a whole indicator; unit_id NULL is the bureau's. A finished file or the sealed scan may stand for it.
CREATE TABLE report (
    id                   INTEGER PRIMARY KEY,
    uuid                 TEXT NOT NULL UNIQUE,
    rev                  INTEGER NOT NULL DEFAULT 1,
    retired_at           TEXT,
    task_id              INTEGER REFERENCES task (id),
    indicator_id         INTEGER REFERENCES indicator (id),
    unit_id              INTEGER REFERENCES unit (id),
    agency               TEXT NOT NULL DEFAULT '',
    signed_on            TEXT,
    standing_evidence_id INTEGER REFERENCES evidence (id),
    standing_kind        TEXT CHECK (standing_kind IN ('finished', 'sealed')),
    CHECK ((task_id IS NULL) <> (indicator_id IS NULL)),
    CHECK ((standing_evidence_id IS NULL) = (standing_kind IS NULL))
) STRICT;
CREATE UNIQUE INDEX one_report ON report (ifnull(task_id, 0), ifnull(indicator_id, 0), ifnull(unit_id, 0))
    WHERE retired_at IS NULL;
CREATE INDEX report_by_task ON report (task_id);

-- report_point_id NULL: text that belongs to no point.
CREATE TABLE report_text (
    id              INTEGER PRIMARY KEY,
    uuid            TEXT NOT NULL UNIQUE,
    rev             INTEGER NOT NULL DEFAULT 1,
    retired_at      TEXT,
    report_id       INTEGER NOT NULL REFERENCES report (id),
    report_point_id INTEGER REFERENCES report_point (id),
    text            TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX one_text ON report_text (report_id, ifnull(report_point_id, 0)) WHERE retired_at IS NULL;
CREATE INDEX text_by_point ON report_text (report_point_id);

-- ── 历史: append-only, each row sealed by the one before ─────────────────────────────────────────────────────

-- A group begins with its name (entity 'group', field 'title'). old and new are JSON values; both NULL for a
-- personal field. hash = SHA-256 over the other columns and prev_hash.
CREATE TABLE change (
    seq         INTEGER PRIMARY KEY,
    "group"     TEXT NOT NULL,
    at          TEXT NOT NULL,
    actor       TEXT NOT NULL,
    machine     TEXT NOT NULL,
    entity      TEXT NOT NULL,
    entity_uuid TEXT NOT NULL,
    field       TEXT NOT NULL,
    old         TEXT,
    new         TEXT,
    prev_hash   TEXT NOT NULL,
    hash        TEXT NOT NULL
) STRICT;
CREATE INDEX change_by_group ON change ("group");
CREATE INDEX change_by_entity ON change (entity_uuid);
CREATE TRIGGER change_is_kept BEFORE UPDATE ON change
BEGIN SELECT RAISE (ABORT, 'history is append-only'); END;
CREATE TRIGGER change_is_not_removed BEFORE DELETE ON change
BEGIN SELECT RAISE (ABORT, 'history is append-only'); END;
