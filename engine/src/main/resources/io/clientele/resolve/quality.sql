-- How much each source says of each field, and how often it says something else than what survives
-- where another record of the customer says something too.
insert into source_field
with said as (
  select source, count(*) as records,
    count(nullif(trim(given), '')) as given,
    count(nullif(trim(middle), '')) as middle,
    count(nullif(trim(family), '')) as family,
    count(nullif(trim(full_name), '')) as full_name,
    count(birth_date) as birth_date,
    count(nullif(trim(sex), '')) as sex,
    count(case when len(emails) > 0 then 1 end) as email,
    count(case when len(phones) > 0 then 1 end) as phone,
    count(case when concat(street, house_number, postcode, city) <> '' then 1 end) as address
  from record
  group by source
), filled as (
  select source, records, unnest([
    {'field': 'given', 'filled': given}, {'field': 'middle', 'filled': middle},
    {'field': 'family', 'filled': family}, {'field': 'full_name', 'filled': full_name},
    {'field': 'birth_date', 'filled': birth_date}, {'field': 'sex', 'filled': sex},
    {'field': 'email', 'filled': email}, {'field': 'phone', 'filled': phone},
    {'field': 'address', 'filled': address}
  ], recursive := true)
  from said
), named as (
  select source, unnest(list_concat(
    list_transform(map_keys(identifiers), lambda each: 'identifier:' || each),
    map_keys(attributes))) as field
  from record
  where cardinality(identifiers) > 0 or cardinality(attributes) > 0
), every as (
  select source, records, field, filled from filled
  union all
  select named.source, said.records, named.field, count(*)
  from named join said using (source)
  group by named.source, said.records, named.field
), pattern as (
  select source, survives, count(*) as records
  from record
  where survives is not null
  group by source, survives
), met as (
  select source, field,
    sum(case when survives[place] not in ('-', 'o') then records else 0 end) as compared,
    sum(case when survives[place] = 'x' then records else 0 end) as differing
  from pattern cross join surviving
  group by source, field
)
select source, field, every.records, filled, coalesce(compared, 0), coalesce(differing, 0),
  filled / every.records,
  case when compared > 0 then differing / compared end
from every left join met using (source, field)
where filled > 0
order by source, field;
