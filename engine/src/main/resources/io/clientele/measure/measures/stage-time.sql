-- id: stage-time
-- title: Time until the case moves on from the stage
-- component: journey
-- unit: days
-- direction: lower
-- statistic: survival
-- columns: party_id, journey_id, stage_id, channel, at, x, ended
-- grain: journey stage; journey stage channel; journey stage segment; journey stage period

-- A case moves on when it enters a later stage. One that has not is known to have stayed until now
-- while it is open, else until its last event.
with onward as (
  select v.*,
    min(v.entered) over (
      partition by v.case_no order by v.stage_no
      rows between 1 following and unbounded following) as moved_on
  from journey_visit v)
select c.party_id, o.journey_id, o.stage_id, c.channel, o.entered as "at",
  (epoch(coalesce(o.moved_on, case when c.open then m.as_of + interval '1' day else c.ended end))
    - epoch(o.entered)) / 86400 as x,
  case when o.moved_on is null then 0 else 1 end as ended
from onward o
cross join measured_on m
join journey_case c on c.case_no = o.case_no
join journey_rule r on r.journey_id = o.journey_id
where o.stage_no < r.last_stage and (o.moved_on is null or o.moved_on >= o.entered)
