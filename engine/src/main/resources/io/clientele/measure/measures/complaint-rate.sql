-- id: complaint-rate
-- title: Cases with a complaint
-- component: metrics
-- unit: %
-- direction: lower
-- statistic: share
-- columns: party_id, journey_id, channel, org_unit, at, hit
-- grain: journey; journey channel; journey segment; journey org_unit; journey period

-- A case complains once, however often it says so.
with complaining as (
  select distinct case_no from case_step
  where lower(activity) like '%complaint%')
select c.party_id, c.journey_id, c.channel, c.org_unit, c.started as "at",
  case when p.case_no is null then 0 else 1 end as hit
from journey_case c
left join complaining p on p.case_no = c.case_no
