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
  select distinct journey_id, case_key from journey_event
  where lower(activity) like '%complaint%')
select c.party_id, c.journey_id, c.channel, c.org_unit, c.started as "at",
  case when p.case_key is null then 0 else 1 end as hit
from journey_case c
left join complaining p on p.journey_id = c.journey_id and p.case_key = c.case_key
