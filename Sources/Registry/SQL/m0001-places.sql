-- What there is on the map before the first facility: areas, and settlements with their people.
-- Codes carry their system in a table of their own: an LGD code and a Census code look alike.

CREATE TABLE register (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE area (
  id INTEGER PRIMARY KEY,
  level TEXT NOT NULL
    CHECK (level IN ('country', 'state', 'district', 'subdistrict', 'block', 'village')),
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  localName TEXT,
  -- The name as it sounds, equal for both scripts and for usual misspellings.
  nameKey TEXT NOT NULL,
  parentId INTEGER REFERENCES area (id) CHECK (parentId <> id),
  terrain TEXT CHECK (terrain IN ('plain', 'hilly', 'tribal', 'desert')),
  -- Boundaries have a vintage: districts split.
  vintage TEXT,
  source TEXT NOT NULL,
  geom BLOB,
  -- Lets areaCode refer to the pair, so that a code cannot name an area of another level.
  UNIQUE (id, level)
) STRICT;

-- Children of an area.
CREATE INDEX areaParent ON area (parentId);
-- An area by its name.
CREATE INDEX areaName ON area (level, nameKey);

CREATE TABLE areaCode (
  level TEXT NOT NULL,
  system TEXT NOT NULL CHECK (length(system) > 0),
  value TEXT NOT NULL CHECK (length(value) > 0),
  areaId INTEGER NOT NULL,
  PRIMARY KEY (level, system, value),
  FOREIGN KEY (areaId, level) REFERENCES area (id, level) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- The codes of an area.
CREATE INDEX areaCodeArea ON areaCode (areaId);

CREATE TABLE settlement (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  localName TEXT,
  nameKey TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('habitation', 'village', 'town', 'post-office')),
  -- Not known is not nought.
  population INTEGER CHECK (population >= 0),
  terrain TEXT CHECK (terrain IN ('plain', 'hilly', 'tribal', 'desert')),
  areaId INTEGER REFERENCES area (id),
  -- What the source says, word for word, whether or not an area of that name is known.
  declaredDistrict TEXT,
  declaredBlock TEXT,
  -- The source's own number of the settlement, with its system.
  system TEXT,
  value TEXT,
  source TEXT NOT NULL,
  geom BLOB,
  CHECK ((system IS NULL) = (value IS NULL)),
  UNIQUE (system, value)
) STRICT;

-- The settlements of an area, and their people.
CREATE INDEX settlementArea ON settlement (areaId);
-- A settlement by its name.
CREATE INDEX settlementName ON settlement (nameKey);
