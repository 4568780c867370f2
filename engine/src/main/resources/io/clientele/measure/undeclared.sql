-- In how many cases an activity occurs that no touchpoint declares, and how many of these and of the
-- other cases that are over are complete.
with met as (
  select distinct case_no, activity_no from case_step where token < 0),
counted as (
  select c.journey_id, m.activity_no, count(*) as cases, count(case when not c.open then 1 end) as over,
    count(case when c.complete then 1 end) as complete, min(c.case_key) as example
  from met m join journey_case c on c.case_no = m.case_no
  group by c.journey_id, m.activity_no),
whole as (
  select journey_id, count(case when not open then 1 end) as over, count(case when complete then 1 end) as complete
  from journey_case group by journey_id)
select n.journey_id, a.activity, n.cases, n.over, n.complete, w.over - n.over, w.complete - n.complete, n.example
from counted n
join whole w on w.journey_id = n.journey_id
join (select distinct activity_no, activity from event_kind) a on a.activity_no = n.activity_no
order by n.journey_id, n.cases desc, a.activity
