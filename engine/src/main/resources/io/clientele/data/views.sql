-- Events as they were told. Once they are loaded, what is the same in all or many of them is no column of `event_row`, and this is another view (`EventRows`); `place` is where a row stands there.
create view event_told as
select rowid as place, cast(null as integer) as what, * from event_row;

-- Events as received: a row without an id has its line as one, and without a customer source its key is the party.
create view event_received as
select
  coalesce(event_id, cast(seq as varchar)) as event_id,
  source,
  coalesce(party_id, case when customer_source is null then customer_key end) as party_id,
  case_id,
  cast(null as varchar) as journey_id,
  cast(null as varchar) as stage_id,
  activity, "at", channel, direction, initiator, outcome,
  cast(null as varchar) as touchpoint_id,
  customer_source, customer_key, customer_email, survey_metric, survey_score, scale_min, scale_max, value,
  currency, item, quantity, text, resource, org_unit, seq, attributes, ended_at, what
from event_told;

-- The same with journey, stage and touchpoint, once measure knows them.
create view event as
select * exclude (what) from event_received;

-- Every value that a record has for its party, one row a value.
create view claim as
with said as (
  select party_id, source, key, updated_at, unnest(list_concat(
    [
      {'field': 'given', 'value': given},
      {'field': 'middle', 'value': middle},
      {'field': 'family', 'value': family},
      {'field': 'full_name', 'value': full_name},
      {'field': 'birth_date', 'value': cast(birth_date as varchar)},
      {'field': 'sex', 'value': sex},
      {'field': 'street', 'value': street},
      {'field': 'house_number', 'value': house_number},
      {'field': 'postcode', 'value': postcode},
      {'field': 'city', 'value': city},
      {'field': 'region', 'value': region},
      {'field': 'country', 'value': country}
    ],
    list_transform(emails, lambda each: {'field': 'email', 'value': lower(each)}),
    list_transform(phones, lambda each: {'field': 'phone', 'value': each}),
    list_transform(map_entries(identifiers),
      lambda each: {'field': 'identifier:' || each.key, 'value': each.value}),
    list_transform(map_entries(attributes),
      lambda each: {'field': each.key, 'value': each.value})
  )) as each
  from record
  where party_id is not null
)
select party_id, source, key, each.field as field, trim(each.value) as value, updated_at as "at"
from said
where trim(each.value) <> '';

-- One value per party and field: what survives of its records, and the record and line it stands in. Places are those of `surviving`.
create view golden as
with said as (
  select party_id, source, key, line, survives, unnest([
    {'field': 'given', 'value': given, 'place': 1},
    {'field': 'middle', 'value': middle, 'place': 2},
    {'field': 'family', 'value': family, 'place': 3},
    {'field': 'full_name', 'value': full_name, 'place': 4},
    {'field': 'birth_date', 'value': cast(birth_date as varchar), 'place': 5},
    {'field': 'sex', 'value': sex, 'place': 6},
    {'field': 'email', 'value': list_min(list_transform(emails, lambda each: lower(trim(each)))), 'place': 7},
    {'field': 'phone', 'value': list_min(list_transform(phones, lambda each: trim(each))), 'place': 8},
    {'field': 'street', 'value': street, 'place': 9},
    {'field': 'house_number', 'value': house_number, 'place': 9},
    {'field': 'postcode', 'value': postcode, 'place': 9},
    {'field': 'city', 'value': city, 'place': 9},
    {'field': 'region', 'value': region, 'place': 9},
    {'field': 'country', 'value': country, 'place': 9}
  ]) as each
  from record
  where party_id is not null
), own as (
  select party_id, source, key, line, survives, unnest(list_concat(
    list_transform(map_entries(identifiers),
      lambda each: {'field': 'identifier:' || each.key, 'value': each.value}),
    list_transform(map_entries(attributes),
      lambda each: {'field': each.key, 'value': each.value})
  )) as each
  from record
  where party_id is not null and (cardinality(identifiers) > 0 or cardinality(attributes) > 0)
), decided as (
  select party_id, each.field as field, trim(each.value) as value, source, key, line,
    case when survives is null then 'o' else survives[each.place] end as decision
  from said
  where trim(each.value) <> ''
  union all
  select party_id, each.field, trim(each.value), source, key, line,
    case when survives is null then 'o' else survives[surviving.place] end
  from own left join surviving on surviving.field = each.field
  where trim(each.value) <> ''
)
select party_id, field, value, source,
  case decision
    when 'o' then 'only value'
    when 'a' then 'all agree'
    when 'v' then 'verified first'
    when 't' then 'most trusted'
    when 'r' then 'most recent'
    when 'q' then 'most frequent'
    when 'l' then 'longest'
    else 'first source'
  end as rule,
  key, line
from decided
where decision not in ('-', '=', 'x');

-- All e-mail addresses and telephone numbers of a party, the one that survives first.
create view contact as
with said as (
  select party_id, source, 'email' as field, lower(trim(each)) as value, trust, updated_at, verified,
    lower(trim(each)) = list_min(list_transform(emails, lambda one: lower(trim(one))))
      and (survives is null or survives[7] not in ('-', '=', 'x')) as survives
  from (select *, unnest(emails) as each from record where party_id is not null)
  union all
  select party_id, source, 'phone', trim(each), trust, updated_at, verified,
    trim(each) = list_min(list_transform(phones, lambda one: trim(one)))
      and (survives is null or survives[8] not in ('-', '=', 'x'))
  from (select *, unnest(phones) as each from record where party_id is not null)
), one as (
  select party_id, field, value, max(survives) as survives,
    max(list_contains(list_transform(verified, lambda each: lower(each)), lower(value))) as verified,
    max(trust) as trust, max(updated_at) as newest, count(*) as records
  from said
  where value <> ''
  group by party_id, field, value
)
select party_id, field, value,
  cast(row_number() over (partition by party_id, field
    order by survives desc, verified desc nulls last, trust desc nulls last, newest desc nulls last, value) as integer) as rank,
  coalesce(verified, false) as verified, records, newest as "at"
from one;
