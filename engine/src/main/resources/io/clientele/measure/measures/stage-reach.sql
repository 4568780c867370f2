-- id: stage-reach
-- title: Cases that reach the stage
-- component: journey
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, journey_id, stage_id, channel, at, hit
-- grain: journey stage; journey stage channel; journey stage segment; journey stage period

-- Cases that may still reach a stage do not count against it.
select c.party_id, c.journey_id, r.stage_id, c.channel, c.started as "at",
  case when v.stage_id is null then 0 else 1 end as hit
from journey_case c
join stage_rule r on r.journey_id = c.journey_id
left join journey_visit v
  on v.case_no = c.case_no and v.stage_no = r.stage_no
where not c.open or c.last_stage >= r.stage_no
