-- Touchpoints whose condition no event fulfils.
insert into unseen_touchpoint
select t.journey_id, t.stage_id, t.name
from touchpoint t
left join event_kind k on k.touchpoint_id = t.touchpoint_id
where k.touchpoint_id is null
order by t.journey_id, t.stage_no, t.token;
