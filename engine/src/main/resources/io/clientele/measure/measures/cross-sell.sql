-- id: cross-sell
-- title: Customers who bought something else than before
-- component: relationship
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, hit
-- grain: all; segment
-- needs: purchases with an item, by customers who bought before the last twelve months

-- Of those who bought before the last twelve months and are still active in them.
with bought as (
  select e.party_id, e.item, min(e.at) as first_at, max(e.at) as last_at
  from event_seen e
  where e.value is not null and e.survey_metric is null and e.item is not null and e.party_id is not null
  group by e.party_id, e.item)
select b.party_id, max(case when b.first_at >= m.as_of - interval '1' year then 1 else 0 end) as hit
from bought b cross join measured_on m
group by b.party_id, m.as_of
having min(b.first_at) < m.as_of - interval '1' year and max(b.last_at) >= m.as_of - interval '1' year
