-- id: service-risk
-- title: Cases whose last outcome is a failure
-- component: risk
-- unit: %
-- direction: lower
-- statistic: share
-- columns: party_id, journey_id, channel, org_unit, at, hit
-- grain: all; segment; journey; journey channel; journey segment; org_unit; period; segment period
-- chart: segment org_unit
-- needs: cases with steps that have an outcome

-- Nobody has put it right yet. A case whose steps have no outcome says nothing.
with told as (
  select t.case_no, list_filter(t.steps, lambda s: k.ended[s.kind])[-1] as last
  from journey_trace t cross join step_kinds k)
select c.party_id, c.journey_id, c.channel, c.org_unit, c.started as "at",
  case when k.failed then 1 else 0 end as hit
from told t
join step_kind k on k.kind = t.last.kind
join journey_case c on c.case_no = t.case_no
