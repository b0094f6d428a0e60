-- Keeps what a row that waits says. Parameters: submission, draft, candidate.
INSERT OR REPLACE INTO heldRow (submissionId, draft, candidateId) VALUES (?, ?, ?)
