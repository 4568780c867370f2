-- The places of the records, as they lie, in the order in which rows are numbered.
select place
from (
  select row_number() over () - 1 as place, source, key
  from record
  where kind = ?
    and (? is null or (source = ? and key = ?) or (source = ? and key = ?))
)
order by source, key
