select distinct unnest(map_keys(identifiers)) as type
from record
where kind = ?
order by type
