-- Every value that a record has for its party, one row a value.
insert into claim
with valued as (
  select party_id, source, key, updated_at, unnest([
    struct_pack(field := 'given', value := given),
    struct_pack(field := 'middle', value := middle),
    struct_pack(field := 'family', value := family),
    struct_pack(field := 'full_name', value := full_name),
    struct_pack(field := 'birth_date', value := cast(birth_date as varchar)),
    struct_pack(field := 'sex', value := sex),
    struct_pack(field := 'street', value := street),
    struct_pack(field := 'house_number', value := house_number),
    struct_pack(field := 'postcode', value := postcode),
    struct_pack(field := 'city', value := city),
    struct_pack(field := 'region', value := region),
    struct_pack(field := 'country', value := country)
  ]) as claim
  from record
  where party_id is not null
  union all
  select party_id, source, key, updated_at,
    struct_pack(field := 'email', value := lower(unnest(emails)))
  from record where party_id is not null
  union all
  select party_id, source, key, updated_at, struct_pack(field := 'phone', value := unnest(phones))
  from record where party_id is not null
  union all
  select party_id, source, key, updated_at,
    struct_pack(field := 'identifier:' || entry.key, value := entry.value)
  from (
    select party_id, source, key, updated_at, unnest(map_entries(identifiers)) as entry
    from record where party_id is not null
  )
  union all
  select party_id, source, key, updated_at, struct_pack(field := entry.key, value := entry.value)
  from (
    select party_id, source, key, updated_at, unnest(map_entries(attributes)) as entry
    from record where party_id is not null
  )
)
select party_id, source, key, claim.field, trim(claim.value), updated_at
from valued
where trim(claim.value) <> ''
order by party_id, claim.field, source, key;
