-- Facilities, and what is told of them. The id is the register's own and is never used again;
-- everybody else's numbers stand beside it in identifier.

CREATE TABLE facilityType (
  code TEXT NOT NULL PRIMARY KEY,
  level TEXT NOT NULL,
  -- Place in the referral chain, 1 the sub-centre; 0 outside the chain.
  rank INTEGER NOT NULL,
  labelEnglish TEXT NOT NULL,
  labelHindi TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE facility (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  localName TEXT,
  nameKey TEXT NOT NULL,
  typeCode TEXT NOT NULL REFERENCES facilityType (code),
  ownership TEXT NOT NULL CHECK (ownership IN ('public', 'private', 'trust', 'unknown')),
  status TEXT NOT NULL CHECK (
    status IN ('working', 'not-working', 'under-construction', 'demonstration', 'unknown')),
  areaId INTEGER REFERENCES area (id),
  declaredDistrict TEXT,
  declaredBlock TEXT,
  address TEXT,
  pin TEXT CHECK (pin GLOB '[1-9][0-9][0-9][0-9][0-9][0-9]'),
  phone TEXT,
  hours TEXT,
  -- The first day it served, and the first day it no longer did; not known where null.
  openedOn TEXT CHECK (openedOn GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  closedOn TEXT CHECK (closedOn GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  -- How good the point is. Accuracy is in metres; a phone's 0 means not known and is stored so.
  accuracy REAL CHECK (accuracy > 0),
  pointMethod TEXT CHECK (pointMethod IN ('gps', 'map', 'address', 'pin', 'centroid')),
  pointCapturedOn TEXT
    CHECK (pointCapturedOn GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  source TEXT NOT NULL,
  -- The facility that this one turned out to be; its own rows stay, so that a merge can be undone.
  mergedInto INTEGER REFERENCES facility (id) CHECK (mergedInto <> id),
  geom BLOB,
  CHECK (closedOn >= openedOn)
) STRICT;

-- The facilities of an area.
CREATE INDEX facilityArea ON facility (areaId);
-- A facility by its name.
CREATE INDEX facilityName ON facility (nameKey);
-- What was merged into a facility.
CREATE INDEX facilityMerged ON facility (mergedInto) WHERE mergedInto IS NOT NULL;

CREATE TABLE identifier (
  system TEXT NOT NULL CHECK (length(system) > 0),
  value TEXT NOT NULL CHECK (length(value) > 0),
  facilityId INTEGER NOT NULL REFERENCES facility (id) ON DELETE CASCADE,
  PRIMARY KEY (system, value)
) STRICT, WITHOUT ROWID;

-- The identifiers of a facility.
CREATE INDEX identifierFacility ON identifier (facilityId);

CREATE TABLE service (
  facilityId INTEGER NOT NULL REFERENCES facility (id) ON DELETE CASCADE,
  code TEXT NOT NULL CHECK (length(code) > 0),
  PRIMARY KEY (facilityId, code)
) STRICT, WITHOUT ROWID;

-- A designation such as Ayushman Arogya Mandir: something a sub-centre or PHC is besides its type.
CREATE TABLE designation (
  facilityId INTEGER NOT NULL REFERENCES facility (id) ON DELETE CASCADE,
  code TEXT NOT NULL CHECK (length(code) > 0),
  PRIMARY KEY (facilityId, code)
) STRICT, WITHOUT ROWID;
