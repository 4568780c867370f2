-- id: share-of-profit
-- title: A segment's part of all profit
-- component: relationship
-- unit: %
-- direction: none
-- statistic: part
-- columns: segment_id, party_id, x, whole
-- grain: segment
-- needs: purchases with an attribute `margin` or `cost` (of the whole purchase) in the last twelve months; revenue alone says nothing of profit

-- Of the last twelve months. Everybody who brought something is in the whole.
with earned as (
  select e.party_id, sum(coalesce(try_cast(e.attributes['margin'] as decimal(18, 4)),
      try_cast(e.value as decimal(18, 4)) - try_cast(e.attributes['cost'] as decimal(18, 4)))) as x
  from event_seen e
  where e.value is not null and e.survey_metric is null and e.party_id is not null
    and e.at >= e.as_of - interval '1' year
    and (e.attributes['margin'] is not null or e.attributes['cost'] is not null)
  group by e.party_id)
select s.segment_id, e.party_id, case when m.party_id is null then 0 else e.x end as x, e.x as whole
from earned e
cross join (select distinct segment_id from membership) s
left join membership m on m.segment_id = s.segment_id and m.party_id = e.party_id
