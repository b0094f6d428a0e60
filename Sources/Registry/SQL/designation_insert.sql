-- Gives a facility a designation. Parameters: facility, code.
INSERT INTO designation (facilityId, code) VALUES (?, ?)
