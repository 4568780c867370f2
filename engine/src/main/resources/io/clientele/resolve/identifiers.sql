-- The values of one type of identifier, as the records lie.
select identifiers[?]
from record
where kind = ?
  and (? is null or (source = ? and key = ?) or (source = ? and key = ?))
