-- The values of one type of identifier, in the same order.
select identifiers[?]
from record
where kind = ?
  and (? is null or (source = ? and key = ?) or (source = ? and key = ?))
order by source, key
