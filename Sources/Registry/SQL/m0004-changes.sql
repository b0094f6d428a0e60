-- The change log: who changed which field of what, when, from which submission, and why.
-- It is append-only, and the database itself sees to it.

CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  action TEXT NOT NULL
    CHECK (action IN ('add', 'edit', 'move', 'close', 'reopen', 'merge', 'unmerge')),
  facilityId INTEGER NOT NULL REFERENCES facility (id),
  -- Null for an addition, whose fields are its submission's or its first values.
  field TEXT,
  before TEXT,
  after TEXT,
  reason TEXT,
  submissionId INTEGER REFERENCES submission (id)
) STRICT;

-- The history of a facility, oldest first.
CREATE INDEX changeFacility ON change (facilityId, id);

CREATE TRIGGER changeIsNeverAltered BEFORE UPDATE ON change
BEGIN
  SELECT raise(ABORT, 'the change log is append-only');
END;

CREATE TRIGGER changeIsNeverRemoved BEFORE DELETE ON change
BEGIN
  SELECT raise(ABORT, 'the change log is append-only');
END;
