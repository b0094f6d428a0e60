-- Who sent a row, and which earlier one it replaces: the sender's own keys of submissions.

-- Was this key sent before? Rows of plain tables have none and cost nothing here.
CREATE INDEX submissionInstance ON submission (instanceId) WHERE instanceId IS NOT NULL;

CREATE TABLE submissionOrigin (
  submissionId INTEGER PRIMARY KEY REFERENCES submission (id),
  -- The key of the submission that this one replaces: ODK's deprecatedID.
  replaces TEXT,
  -- By which form, who, on which device, from when to when, in the sender's words.
  form TEXT,
  surveyor TEXT,
  device TEXT,
  startedAt TEXT,
  endedAt TEXT
) STRICT;

-- Was this key replaced by a later submission?
CREATE INDEX submissionReplaces ON submissionOrigin (replaces) WHERE replaces IS NOT NULL;
