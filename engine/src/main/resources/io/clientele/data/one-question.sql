-- Whether a text is refused by the parser, why, and how many questions it holds.
with parsed as (select json_serialize_sql(?) as tree)
select
  (tree ->> '$.error')::boolean,
  coalesce(tree ->> '$.error_message', ''),
  coalesce(json_array_length(tree, '$.statements'), 0)
from parsed
