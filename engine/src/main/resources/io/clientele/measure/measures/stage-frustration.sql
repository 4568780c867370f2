-- id: stage-frustration
-- title: Cases with a frustration point in the stage
-- component: empathy
-- unit: %
-- direction: lower
-- statistic: share
-- columns: party_id, journey_id, stage_id, channel, org_unit, at, hit
-- grain: journey stage; journey stage channel; journey stage segment; journey stage org_unit; journey stage period

-- Of the cases that came into the stage.
with frustrated as (
  select distinct journey_id, case_key, stage_id from frustration)
select c.party_id, v.journey_id, v.stage_id, c.channel, c.org_unit, v.entered as "at",
  case when f.case_key is null then 0 else 1 end as hit
from journey_visit v
join journey_case c on c.case_no = v.case_no
left join frustrated f
  on f.journey_id = v.journey_id and f.case_key = c.case_key and f.stage_id = v.stage_id
