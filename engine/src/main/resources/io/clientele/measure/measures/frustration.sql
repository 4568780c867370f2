-- id: frustration
-- title: Cases with a frustration point
-- component: empathy
-- unit: %
-- direction: lower
-- statistic: share
-- columns: party_id, journey_id, channel, org_unit, at, hit
-- grain: journey; journey channel; journey segment; journey org_unit; journey period

-- A case counts once, however often it goes wrong.
with frustrated as (
  select distinct journey_id, case_key from frustration)
select c.party_id, c.journey_id, c.channel, c.org_unit, c.started as "at",
  case when f.case_key is null then 0 else 1 end as hit
from journey_case c
left join frustrated f on f.journey_id = c.journey_id and f.case_key = c.case_key
