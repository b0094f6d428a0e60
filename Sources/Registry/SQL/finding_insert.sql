-- Adds a finding. Parameters: submission, rule, severity, field, message, before, after.
INSERT INTO finding (submissionId, rule, severity, field, message, before, after)
VALUES (?, ?, ?, ?, ?, ?, ?)
