create or replace view event_of_kind as
select e.*, k.kind, k.activity_no, k.channel_no, k.unit_no
from (select * exclude (touchpoint_id, journey_id, stage_id) from event_received) e
join event_kind k on ${same}
