-- id: retention
-- title: Customers of a year ago who are still active
-- component: relationship
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, hit
-- grain: all; segment
-- needs: customers who bought between two years and one year ago, and enough purchases for customer_value

-- Nobody says that he has left, so who probably still buys is active.
with before as (
  select distinct e.party_id
  from event_seen e cross join measured_on m
  where e.value is not null and e.survey_metric is null
    and e.at >= m.as_of - interval '2' year and e.at < m.as_of - interval '1' year)
select b.party_id, case when v.alive >= 0.5 then 1 else 0 end as hit
from before b
join customer_value v on v.party_id = b.party_id
