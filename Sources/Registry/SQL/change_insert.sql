-- Adds a line to the log. Parameters: its columns in their order.
INSERT INTO change (at, who, action, facilityId, field, before, after, reason, submissionId)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
