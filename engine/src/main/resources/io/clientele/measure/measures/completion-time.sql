-- id: completion-time
-- title: Time until a case is complete
-- component: journey
-- unit: days
-- direction: lower
-- statistic: survival
-- columns: party_id, journey_id, channel, org_unit, at, x, ended
-- grain: journey; journey channel; journey segment; journey org_unit; journey period

-- A case that has not reached the last required stage is known to have lasted until now while it is
-- open, else until its last event.
with reached as (
  select v.case_no, min(v.entered) as at_last
  from journey_visit v
  join journey_rule r on r.journey_id = v.journey_id and v.stage_no >= r.last_stage
  group by v.case_no)
select c.party_id, c.journey_id, c.channel, c.org_unit, c.started as "at",
  (epoch(coalesce(r.at_last, case when c.open then m.as_of + interval '1' day else c.ended end))
    - epoch(c.started)) / 86400 as x,
  case when r.at_last is null then 0 else 1 end as ended
from journey_case c
cross join measured_on m
left join reached r on r.case_no = c.case_no
