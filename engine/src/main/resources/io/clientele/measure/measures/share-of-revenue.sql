-- id: share-of-revenue
-- title: A segment's part of all revenue
-- component: relationship
-- unit: %
-- direction: none
-- statistic: part
-- columns: segment_id, party_id, x, whole
-- grain: segment
-- needs: purchases with a value in the last twelve months, and segments with members

-- Of the last twelve months. Everybody who brought something is in the whole.
with earned as (
  select e.party_id, sum(try_cast(e.value as decimal(18, 4))) as x
  from event_seen e
  where e.value is not null and e.survey_metric is null and e.party_id is not null
    and e.at >= e.as_of - interval '1' year
  group by e.party_id)
select s.segment_id, e.party_id, case when m.party_id is null then 0 else e.x end as x, e.x as whole
from earned e
cross join (select distinct segment_id from membership) s
left join membership m on m.segment_id = s.segment_id and m.party_id = e.party_id
