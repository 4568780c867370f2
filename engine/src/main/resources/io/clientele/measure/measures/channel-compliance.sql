-- id: channel-compliance
-- title: Events of a stage in its declared channels
-- component: channels
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, journey_id, stage_id, channel, at, hit
-- grain: journey; journey stage; journey stage segment; journey stage period

-- Stages that declare no channels, and events that tell none, do not count.
select e.party_id, e.journey_id, e.stage_id, e.channel, e.at,
  case when d.channel is null then 0 else 1 end as hit
from journey_event e
left join stage_channel d on d.stage_id = e.stage_id and d.channel = lower(e.channel)
where e.channel is not null and e.stage_id in (select stage_id from stage_channel)
