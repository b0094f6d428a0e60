-- A facility whose adding was taken back points to itself: questions skip it as they skip merged
-- ones, and its row and history stay. The log has words for it.
UPDATE sqlite_schema SET sql = replace(sql, ' CHECK (mergedInto <> id)', '')
WHERE type = 'table' AND name = 'facility';

UPDATE sqlite_schema SET sql = replace(sql,
  'action = ''unmerge''',
  'action = ''unmerge'' OR action = ''withdraw'' OR action = ''restore''')
WHERE type = 'table' AND name = 'change';
