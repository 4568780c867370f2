-- The last step of each subject of a measure, with the weeks from the step before it on and the weeks since.
with step as (
  select measure, dimension, subject, before, after, deviations, since,
    coalesce(lag(since) over (partition by dimension, subject order by since), date '0001-01-01') as earlier,
    row_number() over (partition by dimension, subject order by since desc) as place
  from signal
  where measure = ? and kind = 'step'
), last_step as (
  select * from step where place = 1
)
select s.dimension, s.subject, s.before, s.after, s.deviations,
  cast(min(c.week) as varchar), cast(s.since as varchar), cast(max(c.week) as varchar),
  count(*) filter (c.week < s.since), count(*) filter (c.week >= s.since)
from last_step s
join chart c on c.measure = s.measure and c.dimension = s.dimension and c.subject = s.subject
  and c.week >= s.earlier
group by s.dimension, s.subject, s.before, s.after, s.deviations, s.since
having count(*) filter (c.week < s.since) > 0
order by s.dimension, s.subject
