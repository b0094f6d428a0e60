-- Which rows did an import bring, the last first? Parameter: the import.
-- Step: SEARCH submission USING INDEX submissionImport
SELECT id, decision, entityId FROM submission WHERE importId = ? ORDER BY position DESC
