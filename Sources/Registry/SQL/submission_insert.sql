-- Keeps a row as it came. Parameters: its columns in their order.
INSERT INTO submission (importId, position, instanceId, contentHash, raw, decision, entityId)
VALUES (?, ?, ?, ?, ?, ?, ?)
