-- id: stage-on-time
-- title: Stages within the target time
-- component: quality
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, journey_id, stage_id, channel, at, hit
-- grain: journey stage; journey stage channel; journey stage period

select c.party_id, v.journey_id, v.stage_id, c.channel, v.entered as "at",
  case when v.days <= v.target_days then 1 else 0 end as hit
from journey_visit v
join journey_case c on c.case_no = v.case_no
where v.target_days is not null and (not c.open or c.last_stage > v.stage_no)
