-- id: annual-revenue
-- title: Relationship value: revenue of a customer in the last twelve months
-- component: relationship
-- unit: currency
-- direction: higher
-- statistic: mean
-- columns: party_id, x
-- grain: all; segment
-- needs: purchases with a value

-- Of all who ever bought: who no longer does brings nothing.
select e.party_id,
  sum(case when e.at >= m.as_of - interval '1' year then try_cast(e.value as decimal(18, 4)) else 0 end) as x
from event_seen e cross join measured_on m
where e.value is not null and e.survey_metric is null and e.party_id is not null
group by e.party_id
