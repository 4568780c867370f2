-- What the stages of each experience format reach and cost: of the cases that are over or came there, those
-- that came there, and their contacts in these stages.
with format as (
  select journey_id, experience as format, list(stage_no order by stage_no) as stages
  from stage_rule where experience <> '' group by journey_id, experience),
met as (
  select f.journey_id, f.format, c.open, list_filter(t.steps, lambda s: list_contains(f.stages, n.stage[t.journey_no][s.kind])) as steps
  from journey_trace t
  join format f on f.journey_id = t.journey_id
  cross join journey_kinds n
  join journey_case c on c.case_no = t.case_no),
counted as (
  select m.journey_id, m.format, m.open, len(m.steps) > 0 as reached,
    len(list_filter(m.steps, lambda s: k.contact[s.kind])) as contacts
  from met m cross join step_kinds k)
select journey_id, format, count(*) as cases, count(case when reached then 1 end) as reached,
  coalesce(sum(case when reached then contacts end), 0) as contacts,
  coalesce(sum(case when reached then contacts * contacts end), 0) as squares
from counted
where reached or not open
group by journey_id, format
order by journey_id, format
