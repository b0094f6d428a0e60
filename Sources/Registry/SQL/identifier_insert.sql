-- Gives a facility a number. Parameters: system, value, facility.
INSERT INTO identifier (system, value, facilityId) VALUES (?, ?, ?)
