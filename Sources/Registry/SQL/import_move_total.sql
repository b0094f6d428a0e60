-- Moves :rows rows of import :run from one total to another, :from and :to being the names of totals; nothing
-- where there are fewer.
-- Step: SEARCH importRun USING INTEGER PRIMARY KEY
UPDATE importRun SET
  accepted = accepted + :rows * ((:to = 'accepted') - (:from = 'accepted')),
  corrected = corrected + :rows * ((:to = 'corrected') - (:from = 'corrected')),
  unchanged = unchanged + :rows * ((:to = 'unchanged') - (:from = 'unchanged')),
  held = held + :rows * ((:to = 'held') - (:from = 'held')),
  rejected = rejected + :rows * ((:to = 'rejected') - (:from = 'rejected'))
WHERE id = :run AND :rows <= CASE :from
  WHEN 'accepted' THEN accepted
  WHEN 'corrected' THEN corrected
  WHEN 'unchanged' THEN unchanged
  WHEN 'held' THEN held
  WHEN 'rejected' THEN rejected
END
