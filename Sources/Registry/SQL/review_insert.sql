-- Adds a decision. Parameters: time, who, decision, submission, import, facility, reason.
INSERT INTO review (at, who, decision, submissionId, importId, facilityId, reason)
VALUES (?, ?, ?, ?, ?, ?, ?)
