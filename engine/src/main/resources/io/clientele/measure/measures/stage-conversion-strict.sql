-- id: stage-conversion-strict
-- title: Cases that go straight on to the next required stage
-- component: journey
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, journey_id, stage_id, channel, at, hit
-- grain: journey stage; journey stage channel; journey stage segment; journey stage period

-- Nothing may come between, and the next stage begins within the journey's gap.
with following as (
  select r.journey_id, r.stage_no, min(n.stage_no) as next_no
  from stage_rule r
  join stage_rule n on n.journey_id = r.journey_id and n.stage_no > r.stage_no and n.required
  group by r.journey_id, r.stage_no),
straight as (
  select distinct p.case_no, f.stage_no
  from step_pair p
  join journey_name j on j.journey_no = p.journey_no
  join following f on f.journey_id = j.journey_id and f.stage_no = p.stage_no and f.next_no = p.next_stage_no
  join journey_rule r on r.journey_id = f.journey_id
  where epoch(p.next_at) - epoch(p.at) <= r.gap_seconds)
select c.party_id, v.journey_id, v.stage_id, c.channel, v.entered as "at",
  case when s.case_no is null then 0 else 1 end as hit
from journey_visit v
join following f on f.journey_id = v.journey_id and f.stage_no = v.stage_no
join journey_case c on c.case_no = v.case_no
left join straight s on s.case_no = v.case_no and s.stage_no = v.stage_no
where not c.open or c.last_stage >= f.next_no
