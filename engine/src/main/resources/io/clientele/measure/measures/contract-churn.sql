-- id: contract-churn
-- title: Contracts at the start of the year that ended in it
-- component: relationship
-- unit: %
-- direction: lower
-- statistic: share
-- columns: party_id, hit
-- grain: all; segment
-- needs: a source of `enrolments` with contracts that began more than a year ago

-- A contract is an enrolment. Who ended one and has another is still a customer.
with held as (
  select e.party_id,
    max(case when coalesce(e.from_at, timestamp '1000-01-01') < m.as_of - interval '1' year
      and coalesce(e.to_at, timestamp '9999-01-01') >= m.as_of - interval '1' year then 1 else 0 end) as at_start,
    max(case when coalesce(e.from_at, timestamp '1000-01-01') < m.as_of + interval '1' day
      and coalesce(e.to_at, timestamp '9999-01-01') >= m.as_of + interval '1' day then 1 else 0 end) as at_end
  from enrolment e cross join measured_on m
  where e.party_id is not null
  group by e.party_id)
select party_id, 1 - at_end as hit
from held
where at_start = 1
