-- id: stage-conversion-any-order
-- title: Cases with the stage and the next required one, in any order
-- component: journey
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, journey_id, stage_id, channel, at, hit
-- grain: journey stage; journey stage channel; journey stage segment; journey stage period

-- The two begin within the journey's gap of each other, whichever comes first.
with following as (
  select r.journey_id, r.stage_no, min(n.stage_no) as next_no
  from stage_rule r
  join stage_rule n on n.journey_id = r.journey_id and n.stage_no > r.stage_no and n.required
  group by r.journey_id, r.stage_no)
select c.party_id, v.journey_id, v.stage_id, c.channel, v.entered as "at",
  case when abs(epoch(n.entered) - epoch(v.entered)) <= r.gap_seconds then 1 else 0 end as hit
from journey_visit v
join following f on f.journey_id = v.journey_id and f.stage_no = v.stage_no
join journey_rule r on r.journey_id = v.journey_id
join journey_case c on c.case_no = v.case_no
left join journey_visit n on n.case_no = v.case_no and n.stage_no = f.next_no
where not c.open or c.last_stage >= f.next_no
