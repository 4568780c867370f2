-- In how many cases an activity occurs that no touchpoint declares, and how many of these and of the
-- other cases that are over are complete.
with course as (
  select row_number() over () as nr, *
  from (select c.journey_id, c.variant_no, w.way, count(*) as cases, count(case when not c.open then 1 end) as over,
      count(case when c.complete then 1 end) as complete, min(c.case_key) as example
    from journey_case c join case_way w on w.case_no = c.case_no
    where c.unmatched > 0
    group by c.journey_id, c.variant_no, w.way)),
step as (
  select c.nr, unnest(c.way) as activity_no, unnest(v.tokens) as token
  from course c join journey_variant v on v.variant_no = c.variant_no),
counted as (
  select c.journey_id, m.activity_no, cast(sum(c.cases) as bigint) as cases, cast(sum(c.over) as bigint) as over,
    cast(sum(c.complete) as bigint) as complete, min(c.example) as example
  from (select distinct nr, activity_no from step where token < 0) m join course c on c.nr = m.nr
  group by c.journey_id, m.activity_no),
whole as (
  select journey_id, count(case when not open then 1 end) as over, count(case when complete then 1 end) as complete
  from journey_case group by journey_id)
select n.journey_id, a.activity, n.cases, n.over, n.complete, w.over - n.over, w.complete - n.complete, n.example
from counted n
join whole w on w.journey_id = n.journey_id
join (select distinct activity_no, activity from event_kind) a on a.activity_no = n.activity_no
order by n.journey_id, n.cases desc, a.activity
