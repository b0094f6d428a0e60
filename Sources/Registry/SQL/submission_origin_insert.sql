-- Says where a row came from. Parameters: its columns in their order.
INSERT INTO submissionOrigin
  (submissionId, replaces, form, surveyor, device, startedAt, endedAt)
VALUES (?, ?, ?, ?, ?, ?, ?)
