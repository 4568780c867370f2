-- In how many cases an activity occurs that no touchpoint declares, and how many of these and of the
-- other cases that are over are complete.
with course as (
  select journey_id, course_no, count(*) as cases, count(case when not open then 1 end) as over,
    count(case when complete then 1 end) as complete, min(case_key) as example
  from journey_case
  where unmatched > 0
  group by journey_id, course_no),
step as (
  select c.course_no, unnest(w.way) as activity_no, unnest(w.tokens) as token
  from course c join journey_course w on w.course_no = c.course_no),
counted as (
  select c.journey_id, m.activity_no, cast(sum(c.cases) as bigint) as cases, cast(sum(c.over) as bigint) as over,
    cast(sum(c.complete) as bigint) as complete, min(c.example) as example
  from (select distinct course_no, activity_no from step where token < 0) m join course c on c.course_no = m.course_no
  group by c.journey_id, m.activity_no),
whole as (
  select journey_id, count(case when not open then 1 end) as over, count(case when complete then 1 end) as complete
  from journey_case group by journey_id)
select n.journey_id, a.activity, n.cases, n.over, n.complete, w.over - n.over, w.complete - n.complete, n.example
from counted n
join whole w on w.journey_id = n.journey_id
join (select distinct activity_no, activity from event_kind) a on a.activity_no = n.activity_no
order by n.journey_id, n.cases desc, a.activity
