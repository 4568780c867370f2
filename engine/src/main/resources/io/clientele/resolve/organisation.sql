-- As for people; the name is the full name or, without one, the family name, behind its country.
with named as (
  select *, rowid as place,
    case when trim(concat(full_name)) = '' then family else full_name end as name
  from record
  where kind = ?
    and (? is null or (source = ? and key = ?) or (source = ? and key = ?))
), field as (
  select place, source, key,
    case when name <> '' then concat(country, chr(31), name) end as name,
    emails[1] as email,
    case when phones[1] <> '' then concat(country, chr(31), phones[1]) end as phone,
    case when street <> '' then concat(country, chr(31), street) end as street,
    case when trim(concat(house_number)) = '' then concat(chr(31), street) else house_number end as house,
    case when postcode <> '' then concat(country, chr(31), postcode) end as postcode, city
  from named
)
select
  concat(source, key, name, name, email, phone, street, house, postcode, city),
  strlen(source), strlen(key), strlen(name), strlen(name), strlen(email), strlen(phone), strlen(street),
  strlen(house), strlen(postcode), strlen(city), place
from field
