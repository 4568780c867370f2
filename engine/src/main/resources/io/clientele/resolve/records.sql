-- One row a record in the order in which rows are numbered; what is multi-valued gives its first value.
select source, key, given, family, full_name, cast(birth_date as varchar), sex, emails[1], phones[1],
  street, house_number, postcode, city, country
from record
where kind = ?
order by source, key
