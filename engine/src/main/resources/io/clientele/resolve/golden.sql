-- One value per party and field: of the most trusted source, then the most recent, then the first
-- in order of source and key. The parts of an address survive together, from one record.
insert into golden
with standing as (
  select claim.party_id, claim.field, claim.value, claim.source, claim.key,
    case when claim.field in ('street', 'house_number', 'postcode', 'city', 'region', 'country')
      then 'address' else claim.field end as unit,
    coalesce(record.trust, 0) as trust, claim."at" as changed
  from claim join record using (source, key)
), candidate as (
  select party_id, unit, source, key, min(trust) as trust, max(changed) as changed,
    string_agg(field || '=' || value, ';' order by field, value) as content
  from standing
  group by party_id, unit, source, key
), ranked as (
  select *,
    row_number() over best as place,
    lead(trust) over best as next_trust,
    lead(changed) over best as next_changed,
    count(*) over whole as candidates,
    min(content) over whole = max(content) over whole as agreed
  from candidate
  window
    best as (partition by party_id, unit order by trust desc, changed desc nulls last, source, key),
    whole as (partition by party_id, unit)
), winner as (
  select party_id, unit, source, key,
    case
      when candidates = 1 then 'only value'
      when agreed then 'all agree'
      when trust > next_trust then 'most trusted'
      when changed is not null and (next_changed is null or changed > next_changed) then 'most recent'
      else 'first source'
    end as rule
  from ranked
  where place = 1
)
select standing.party_id, standing.field, min(standing.value), winner.source, winner.rule
from standing join winner using (party_id, unit, source, key)
group by standing.party_id, standing.field, winner.source, winner.rule
order by standing.party_id, standing.field;
