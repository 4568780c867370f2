-- id: conversion
-- title: Cases that pass every required stage in order and in time
-- component: journey
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, journey_id, channel, at, hit
-- grain: journey; journey channel; journey segment; journey period

-- Of the cases that entered the first required stage: each further one begins at or after the one before,
-- and the last within the journey's gap of the first.
with required as (
  select v.case_no, v.stage_no, v.entered,
    lag(v.entered) over (partition by v.case_no order by v.stage_no) as before
  from journey_visit v
  join stage_rule s on s.journey_id = v.journey_id and s.stage_no = v.stage_no and s.required),
passed as (
  select case_no, count(*) as stages, min(stage_no) as first_no, min(entered) as first_at,
    max(entered) as last_at, count(case when entered < before then 1 end) as disordered
  from required group by case_no),
whole as (
  select journey_id, count(*) as stages, min(stage_no) as first_no
  from stage_rule where required group by journey_id)
select c.party_id, c.journey_id, c.channel, c.started as "at",
  case
    when p.stages = w.stages and p.disordered = 0
      and epoch(p.last_at) - epoch(p.first_at) <= r.gap_seconds then 1
    else 0
  end as hit
from journey_case c
join passed p on p.case_no = c.case_no
join whole w on w.journey_id = c.journey_id and w.first_no = p.first_no
join journey_rule r on r.journey_id = c.journey_id
where not c.open
