-- Who owes what: aliases that were decided on, requirements asked through a group, extensions, and the log of what
-- was sent to whom.

-- 1: the user said that this unit is nobody's alias, so that it is not proposed again.
ALTER TABLE unit ADD COLUMN stands_apart INTEGER NOT NULL DEFAULT 0 CHECK (stands_apart IN (0, 1));

-- The group through which a unit was asked: a change of its membership asks and withdraws with it.
ALTER TABLE requirement ADD COLUMN via_group_id INTEGER REFERENCES unit_group (id);
-- An extension that was asked for; granting it writes extended_to.
ALTER TABLE requirement ADD COLUMN extension_wanted TEXT;
ALTER TABLE requirement ADD COLUMN extension_reason TEXT NOT NULL DEFAULT '';
-- When the state was last changed, UTC; empty while it never was.
ALTER TABLE requirement ADD COLUMN state_at TEXT NOT NULL DEFAULT '';

-- What was handed to a unit and when: 交办单, 接收单, 工作提示, 提醒函, 督办通知, 通报.
CREATE TABLE notice (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT NOT NULL UNIQUE,
    rev        INTEGER NOT NULL DEFAULT 1,
    retired_at TEXT,
    kind       TEXT NOT NULL
               CHECK (kind IN ('assignment', 'receipt', 'prompt', 'reminder', 'supervision', 'circular')),
    unit_id    INTEGER NOT NULL REFERENCES unit (id),
    issued_on  TEXT NOT NULL,
    note       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX notice_by_unit ON notice (unit_id);

CREATE TABLE notice_item (
    id             INTEGER PRIMARY KEY,
    uuid           TEXT NOT NULL UNIQUE,
    rev            INTEGER NOT NULL DEFAULT 1,
    retired_at     TEXT,
    notice_id      INTEGER NOT NULL REFERENCES notice (id),
    requirement_id INTEGER NOT NULL REFERENCES requirement (id)
) STRICT;
CREATE INDEX notice_item_by_notice ON notice_item (notice_id);
CREATE INDEX notice_item_by_requirement ON notice_item (requirement_id);

-- The words of a kind of notice where the user changed them.
CREATE TABLE notice_text (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT NOT NULL UNIQUE,
    rev        INTEGER NOT NULL DEFAULT 1,
    retired_at TEXT,
    kind       TEXT NOT NULL UNIQUE,
    opening    TEXT NOT NULL,
    closing    TEXT NOT NULL
) STRICT;
