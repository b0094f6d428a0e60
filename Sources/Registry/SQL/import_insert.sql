-- Begins an import. Parameters: entity, file, preset, time, who.
INSERT INTO importRun (entity, fileName, preset, startedAt, who) VALUES (?, ?, ?, ?, ?)
