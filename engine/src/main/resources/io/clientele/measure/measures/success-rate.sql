-- id: success-rate
-- title: Ended cases that are complete and did not end in failure
-- component: metrics
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, journey_id, channel, org_unit, at, hit
-- grain: journey; journey channel; journey segment; journey org_unit; journey period
-- needs: ended cases with steps that have an outcome

-- The last outcome decides. A journey whose events have no outcome says nothing about success.
with told as (
  select t.case_no, t.journey_id, list_filter(t.steps, lambda s: k.ended[s.kind])[-1] as last
  from journey_trace t cross join step_kinds k),
known as (
  select distinct journey_id from told where last is not null)
select c.party_id, c.journey_id, c.channel, c.org_unit, c.started as "at",
  case when c.complete and not coalesce(k.failed, false) then 1 else 0 end as hit
from journey_case c
join known j on j.journey_id = c.journey_id
join told t on t.case_no = c.case_no
left join step_kind k on k.kind = t.last.kind
where not c.open
