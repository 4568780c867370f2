create or replace view event as
select e.* exclude (what) replace (t.journey_id as journey_id, t.stage_id as stage_id, t.touchpoint_id as touchpoint_id)
from event_received e
left join event_kind k on ${same}
left join touchpoint t on t.touchpoint_id = k.touchpoint_id
