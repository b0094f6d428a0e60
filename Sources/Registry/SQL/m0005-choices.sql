-- The choices of a column, told so that a row costs less.
--
-- SQLite looks up `x IN ('a', 'b', 'c')` in a table that it makes in memory for each check of each
-- row; the same choices with OR are compared one after the other. Which rows are good does not
-- change, nor does a byte of them, so that only the texts of the tables are replaced, as
-- https://www.sqlite.org/lang_altertable.html has it for changes "that do not affect the on-disk
-- content in any way". Rows, indexes, triggers and geometry columns are not touched.
UPDATE sqlite_schema SET sql = replace(sql,
  'level IN (''country'', ''state'', ''district'', ''subdistrict'', ''block'', ''village'')',
  'level = ''country'' OR level = ''state'' OR level = ''district'''
    || ' OR level = ''subdistrict'' OR level = ''block'' OR level = ''village''')
WHERE type = 'table' AND name = 'area';

UPDATE sqlite_schema SET sql = replace(sql,
  'terrain IN (''plain'', ''hilly'', ''tribal'', ''desert'')',
  'terrain = ''plain'' OR terrain = ''hilly'' OR terrain = ''tribal'' OR terrain = ''desert''')
WHERE type = 'table' AND name IN ('area', 'settlement');

UPDATE sqlite_schema SET sql = replace(sql,
  'kind IN (''habitation'', ''village'', ''town'', ''post-office'')',
  'kind = ''habitation'' OR kind = ''village'' OR kind = ''town'' OR kind = ''post-office''')
WHERE type = 'table' AND name = 'settlement';

UPDATE sqlite_schema SET sql = replace(sql,
  'ownership IN (''public'', ''private'', ''trust'', ''unknown'')',
  'ownership = ''public'' OR ownership = ''private'' OR ownership = ''trust'''
    || ' OR ownership = ''unknown''')
WHERE type = 'table' AND name = 'facility';

UPDATE sqlite_schema SET sql = replace(sql,
  'status IN (''working'', ''not-working'', ''under-construction'', ''demonstration'', ''unknown'')',
  'status = ''working'' OR status = ''not-working'' OR status = ''under-construction'''
    || ' OR status = ''demonstration'' OR status = ''unknown''')
WHERE type = 'table' AND name = 'facility';

UPDATE sqlite_schema SET sql = replace(sql,
  'pointMethod IN (''gps'', ''map'', ''address'', ''pin'', ''centroid'')',
  'pointMethod = ''gps'' OR pointMethod = ''map'' OR pointMethod = ''address'''
    || ' OR pointMethod = ''pin'' OR pointMethod = ''centroid''')
WHERE type = 'table' AND name = 'facility';

UPDATE sqlite_schema SET sql = replace(sql,
  'entity IN (''facility'', ''settlement'', ''area'')',
  'entity = ''facility'' OR entity = ''settlement'' OR entity = ''area''')
WHERE type = 'table' AND name = 'importRun';

UPDATE sqlite_schema SET sql = replace(sql,
  'decision IN (''accepted'', ''corrected'', ''held'', ''rejected'')',
  'decision = ''accepted'' OR decision = ''corrected'' OR decision = ''held'''
    || ' OR decision = ''rejected''')
WHERE type = 'table' AND name = 'submission';

UPDATE sqlite_schema SET sql = replace(sql,
  'severity IN (''note'', ''warning'', ''error'')',
  'severity = ''note'' OR severity = ''warning'' OR severity = ''error''')
WHERE type = 'table' AND name = 'finding';

UPDATE sqlite_schema SET sql = replace(sql,
  'action IN (''add'', ''edit'', ''move'', ''close'', ''reopen'', ''merge'', ''unmerge'')',
  'action = ''add'' OR action = ''edit'' OR action = ''move'' OR action = ''close'''
    || ' OR action = ''reopen'' OR action = ''merge'' OR action = ''unmerge''')
WHERE type = 'table' AND name = 'change';
