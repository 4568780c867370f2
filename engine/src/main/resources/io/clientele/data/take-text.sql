create or replace temp table $table as
select *
from read_csv(
  ?,
  header = false,
  auto_detect = false,
  delim = ',',
  quote = '"',
  escape = '"',
  new_line = '\n',
  allow_quoted_nulls = false,
  max_line_size = 8388608,
  columns = {$columns}
)
