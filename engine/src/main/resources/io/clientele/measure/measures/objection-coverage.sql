-- id: objection-coverage
-- title: Complaints whose reason is a declared pain point or objection
-- component: empathy
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, journey_id, stage_id, at, hit
-- grain: journey; journey stage; journey segment; journey period
-- needs: complaints with a reason: an attribute `reason`, an item or a text

-- A reason is covered when half of its words of four letters or more stand in one pain point or objection
-- of the journey. Words agree in their first five letters.
with complained as (
  select f.journey_id, f.stage_id, f.party_id, f.at,
    coalesce(nullif(trim(e.attributes['reason']), ''), nullif(trim(e.item), ''), nullif(trim(e.text), '')) as reason
  from frustration f
  join event_received e on e.source = f.source and e.event_id = f.event_id
  where f.rule = 'complaint'),
asked as (
  select distinct journey_id, reason,
    list_distinct(list_transform(regexp_extract_all(lower(reason), '[[:alpha:]]{4,}'), lambda w: w[1:5])) as words
  from complained where reason is not null),
told as (
  select journey_id,
    list_distinct(list_transform(regexp_extract_all(text, '[[:alpha:]]{4,}'), lambda w: w[1:5])) as words
  from declared_pain),
covered as (
  select distinct a.journey_id, a.reason
  from asked a
  join told t on t.journey_id = a.journey_id
  where len(a.words) > 0 and 2 * len(list_intersect(a.words, t.words)) >= len(a.words))
select c.party_id, c.journey_id, c.stage_id, c.at, case when v.reason is null then 0 else 1 end as hit
from complained c
left join covered v on v.journey_id = c.journey_id and v.reason = c.reason
where c.reason is not null
