-- How field data came in: every import, every row that was not plainly left out, what was found
-- in it and what became of it. Raw bytes are kept for ever.

CREATE TABLE importRun (
  id INTEGER PRIMARY KEY,
  entity TEXT NOT NULL CHECK (entity IN ('facility', 'settlement', 'area')),
  fileName TEXT NOT NULL,
  preset TEXT,
  startedAt TEXT NOT NULL,
  who TEXT NOT NULL,
  -- Null while it runs, and for ever if the process was killed.
  finishedAt TEXT,
  read INTEGER NOT NULL DEFAULT 0,
  accepted INTEGER NOT NULL DEFAULT 0,
  corrected INTEGER NOT NULL DEFAULT 0,
  unchanged INTEGER NOT NULL DEFAULT 0,
  held INTEGER NOT NULL DEFAULT 0,
  rejected INTEGER NOT NULL DEFAULT 0,
  leftOut INTEGER NOT NULL DEFAULT 0,
  -- Nothing is lost: an import that does not balance cannot be recorded.
  CHECK (read = accepted + corrected + unchanged + held + rejected + leftOut)
) STRICT;

CREATE TABLE submission (
  id INTEGER PRIMARY KEY,
  importId INTEGER NOT NULL REFERENCES importRun (id),
  -- The line or feature of the file, from 1.
  position INTEGER NOT NULL,
  -- The sender's own key of the submission, such as uuid:… of ODK.
  instanceId TEXT,
  -- SHA-256 of the raw bytes and of how they were read: the same row again is recognised by it.
  contentHash BLOB NOT NULL CHECK (length(contentHash) = 32),
  raw BLOB NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('accepted', 'corrected', 'held', 'rejected')),
  -- What it became: the id of a facility, settlement or area, by the import's entity.
  entityId INTEGER
) STRICT;

-- Was this very row seen before?
CREATE INDEX submissionContent ON submission (contentHash);
-- The rows of one import.
CREATE INDEX submissionImport ON submission (importId, position);

CREATE TABLE finding (
  id INTEGER PRIMARY KEY,
  submissionId INTEGER NOT NULL REFERENCES submission (id),
  rule TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('note', 'warning', 'error')),
  field TEXT,
  message TEXT NOT NULL,
  -- The value as it came and as it was corrected, where it was: a correction is reversible.
  before TEXT,
  after TEXT
) STRICT;

-- The findings of a row.
CREATE INDEX findingSubmission ON finding (submissionId);

CREATE TABLE observation (
  id INTEGER PRIMARY KEY,
  facilityId INTEGER NOT NULL REFERENCES facility (id) ON DELETE CASCADE,
  indicator TEXT NOT NULL CHECK (length(indicator) > 0),
  value REAL,
  text TEXT,
  observedOn TEXT NOT NULL
    CHECK (observedOn GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  submissionId INTEGER REFERENCES submission (id),
  CHECK (value IS NOT NULL OR text IS NOT NULL)
) STRICT;

-- The latest observation of an indicator at a facility.
CREATE INDEX observationFacility ON observation (facilityId, indicator, observedOn);
