-- The records of parties that have several: one text a record, all contents end to end, with the
-- length of each in bytes. Contents are the values that could survive; an address is one content.
with said as (
  select record.rowid as place, source, key,
    trim(given) as given, trim(middle) as middle, trim(family) as family,
    trim(full_name) as full_name, cast(birth_date as varchar) as birth_date, trim(sex) as sex,
    case when len(emails) = 1 then lower(trim(emails[1])) else array_to_string(list_sort(
      list_transform(emails, lambda each: lower(trim(each)))), chr(31)) end as email,
    case when len(phones) = 1 then trim(phones[1]) else array_to_string(list_sort(
      list_transform(phones, lambda each: trim(each))), chr(31)) end as phone,
    case when concat(street, house_number, postcode, city, region, country) <> '' then concat_ws(chr(31),
      trim(concat(street)), trim(concat(house_number)), trim(concat(postcode)), trim(concat(city)),
      trim(concat(region)), trim(concat(country))) end as address,
    lower(array_to_string(verified, chr(31))) as verified,
    coalesce(trust, 0) as trust, epoch_us(updated_at) as changed, updated_at is not null as dated
  from record join assigned on record.rowid = assigned.place
  where assigned.several
)
select
  concat(given, middle, family, full_name, birth_date, sex, email, phone, address, verified),
  strlen(given), strlen(middle), strlen(family), strlen(full_name), strlen(birth_date), strlen(sex),
  strlen(email), strlen(phone), strlen(address), strlen(verified),
  place, trust::bigint, case when dated then changed else -9223372036854775807 end
from said
