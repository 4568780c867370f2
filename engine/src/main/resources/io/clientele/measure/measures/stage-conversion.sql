-- id: stage-conversion
-- title: Cases that go on to the next required stage in time
-- component: journey
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, journey_id, stage_id, channel, at, hit
-- grain: journey stage; journey stage channel; journey stage segment; journey stage period

-- Others may come between. The window is the journey's gap, counted from the first event of the stage.
with following as (
  select r.journey_id, r.stage_no, min(n.stage_no) as next_no
  from stage_rule r
  join stage_rule n on n.journey_id = r.journey_id and n.stage_no > r.stage_no and n.required
  group by r.journey_id, r.stage_no),
staged as (
  select t.case_no, list_transform(t.steps, lambda s: {'stage_no': k.stage[t.journey_no][s.kind], 'at': s.at}) as steps
  from journey_trace t cross join journey_kinds k)
select c.party_id, v.journey_id, v.stage_id, c.channel, v.entered as "at",
  case
    when len(list_filter(t.steps, lambda s: s.stage_no = f.next_no and s.at >= v.entered
      and epoch(s.at) - epoch(v.entered) <= r.gap_seconds)) > 0 then 1
    else 0
  end as hit
from journey_visit v
join following f on f.journey_id = v.journey_id and f.stage_no = v.stage_no
join journey_rule r on r.journey_id = v.journey_id
join journey_case c on c.case_no = v.case_no
join staged t on t.case_no = v.case_no
where not c.open or c.last_stage >= f.next_no
