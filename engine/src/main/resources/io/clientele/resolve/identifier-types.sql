select distinct unnest(map_keys(identifiers)) as type
from record
where kind = ?
  and (? is null or (source = ? and key = ?) or (source = ? and key = ?))
order by type
