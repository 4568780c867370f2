-- id: stage-channel
-- title: Channel mix of the stage
-- component: channels
-- unit: %
-- direction: none
-- statistic: share
-- columns: journey_id, stage_id, channel, at, hit
-- grain: journey stage channel

select e.journey_id, e.stage_id, u.channel, e.at, case when e.channel = u.channel then 1 else 0 end as hit
from journey_event e
join (select distinct journey_id, stage_id, channel from journey_event
      where stage_id is not null and channel is not null) u
  on u.journey_id = e.journey_id and u.stage_id = e.stage_id
where e.channel is not null
