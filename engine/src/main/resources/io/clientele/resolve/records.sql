-- One row a record in the order in which rows are numbered; what is multi-valued gives its first
-- value. With two records named (source and key each), only those.
select source, key, given, family, full_name, cast(birth_date as varchar), sex, emails[1], phones[1],
  street, house_number, postcode, city, country
from record
where kind = ?
  and (? is null or (source = ? and key = ?) or (source = ? and key = ?))
order by source, key
