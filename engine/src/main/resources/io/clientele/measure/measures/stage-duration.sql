-- id: stage-duration
-- title: Time in the stage
-- component: journey
-- unit: days
-- direction: lower
-- statistic: median
-- columns: party_id, journey_id, stage_id, channel, at, x
-- grain: journey stage; journey stage channel; journey stage period

select c.party_id, v.journey_id, v.stage_id, c.channel, v.entered as "at", v.days as x
from journey_visit v
join journey_case c on c.case_no = v.case_no
where not c.open or c.last_stage > v.stage_no
