-- Adds an observation. Parameters: facility, indicator, value, day.
INSERT INTO observation (facilityId, indicator, value, observedOn) VALUES (?, ?, ?, ?)
