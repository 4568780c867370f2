-- The values of one type of identifier, in the same order.
select identifiers[?]
from record
where kind = ?
order by source, key
