-- Gives a facility a service. Parameters: facility, code.
INSERT INTO service (facilityId, code) VALUES (?, ?)
