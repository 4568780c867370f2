-- A number for what each record says, in the order in which rows are numbered.
select source, key, cast(hash(row(given, middle, family, full_name, birth_date, sex, emails, phones,
  street, house_number, postcode, city, region, country, identifiers, attributes, updated_at, trust,
  verified)) >> 1 as bigint)
from record
where kind = ?
order by source, key
