-- Which facilities came into :target together with :through (an id as the log spells it)?
-- Step: SEARCH facility USING
-- Step: SEARCH change USING INDEX changeFacility
SELECT id FROM facility
WHERE mergedInto = :target AND id <> :target AND (
  SELECT before FROM change
  WHERE facilityId = facility.id AND field = 'mergedInto' ORDER BY change.id DESC LIMIT 1
) = :through
ORDER BY id
