-- What did submission :row change at :facility since it was last withdrawn? Oldest first.
-- Step: SEARCH change USING INDEX changeFacility
SELECT action, field, before, after FROM change
WHERE facilityId = :facility AND submissionId = :row AND id > coalesce((
  SELECT max(id) FROM change
  WHERE facilityId = :facility AND submissionId = :row AND action = 'withdraw'), 0)
ORDER BY id
