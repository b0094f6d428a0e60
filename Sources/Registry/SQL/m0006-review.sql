-- What people decide of rows that an import could not decide, and how it is taken back.

-- A row that waits for a person, as it was read: columns, corrections and area found.
CREATE TABLE heldRow (
  submissionId INTEGER PRIMARY KEY REFERENCES submission (id),
  -- The fields of a facility as texts, as the change log has them.
  draft TEXT NOT NULL CHECK (json_valid(draft)),
  -- The facility that it may be.
  candidateId INTEGER REFERENCES facility (id)
) STRICT;

-- The rows that may be a facility.
CREATE INDEX heldRowCandidate ON heldRow (candidateId) WHERE candidateId IS NOT NULL;

-- Every decision of a person, about a row or a whole import. Never altered, never removed.
CREATE TABLE review (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (
    decision = 'accept' OR decision = 'reject' OR decision = 'merge' OR decision = 'undo'),
  submissionId INTEGER REFERENCES submission (id),
  importId INTEGER REFERENCES importRun (id),
  -- What the row became.
  facilityId INTEGER REFERENCES facility (id),
  reason TEXT,
  CHECK ((submissionId IS NULL) <> (importId IS NULL))
) STRICT;

-- What was decided about a row, oldest first.
CREATE INDEX reviewSubmission ON review (submissionId, id);

-- What was decided about an import, and at a facility.
CREATE INDEX reviewImport ON review (importId) WHERE importId IS NOT NULL;
CREATE INDEX reviewFacility ON review (facilityId) WHERE facilityId IS NOT NULL;

CREATE TRIGGER reviewIsNeverAltered BEFORE UPDATE ON review
BEGIN
  SELECT raise(ABORT, 'decisions are append-only');
END;

CREATE TRIGGER reviewIsNeverRemoved BEFORE DELETE ON review
BEGIN
  SELECT raise(ABORT, 'decisions are append-only');
END;

-- The rows that wait: few among many.
CREATE INDEX submissionHeld ON submission (importId, id) WHERE decision = 'held';
