-- One text a record, all fields end to end, with the length of each in bytes; as the records lie.
-- What is read out of another field stands behind a mark: names out of a full name, a house number
-- out of the street; telephone, street and postcode stand behind their country. With two records named, only those.
with field as (
  select rowid as place, source, key, cast(birth_date as varchar) as birth_date, sex,
    case when trim(concat(given, family)) = '' then concat(chr(31), full_name) else given end as given,
    case when trim(concat(given, family)) = '' then concat(chr(31), full_name) else family end as family,
    emails[1] as email,
    case when phones[1] <> '' then concat(country, chr(31), phones[1]) end as phone,
    case when street <> '' then concat(country, chr(31), street) end as street,
    case when trim(concat(house_number)) = '' then concat(chr(31), street) else house_number end as house,
    case when postcode <> '' then concat(country, chr(31), postcode) end as postcode, city
  from record
  where kind = ?
    and (? is null or (source = ? and key = ?) or (source = ? and key = ?))
)
select
  concat(source, key, given, family, birth_date, sex, email, phone, street, house, postcode, city),
  strlen(source), strlen(key), strlen(given), strlen(family), strlen(birth_date), strlen(sex),
  strlen(email), strlen(phone), strlen(street), strlen(house), strlen(postcode), strlen(city), place
from field
