-- Why the parser refuses a question, where (as a byte from 0), how many statements it holds, and the tables it names.
with parsed as (select json_serialize_sql(?) as tree)
select
  (tree ->> '$.error')::boolean,
  coalesce(tree ->> '$.error_message', ''),
  coalesce(try_cast(tree ->> '$.position' as integer), 0),
  coalesce(json_array_length(tree, '$.statements'), 0),
  coalesce(array_to_string(list_sort(list_distinct(tree ->> '$..table_name')), ' '), '')
from parsed
