-- In how many cases an activity occurs that no touchpoint declares.
with met as (
  select journey_id,
    unnest(list_distinct(list_transform(list_filter(steps, lambda s: s.token < 0), lambda s: s.activity))) as activity_no
  from journey_trace)
select m.journey_id, a.activity, count(*) as cases
from met m join activity_name a on a.no = m.activity_no
group by m.journey_id, a.activity
order by m.journey_id, cases desc, a.activity
