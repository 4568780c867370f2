-- What many cases do that no touchpoint declares: activities on ways of at least one in fifty cases, and
-- the stage that mostly comes next.
insert into undeclared_path
with way as (
  select journey_id, list_transform(steps, lambda s: {'activity': s.activity, 'stage': s.stage}) as way,
    count(*) as cases
  from journey_trace group by journey_id, way),
frequent as (
  select row_number() over () as nr, *
  from (select *, cases / sum(cases) over (partition by journey_id) as share from way)
  where share >= 0.02 and len(list_filter(way, lambda s: s.stage < 0)) > 0),
step as (
  select nr, journey_id, cases, share, way, unnest(way) as s, generate_subscripts(way, 1) as place
  from frequent),
met as (
  select nr, journey_id, cases, share, s.activity as activity,
    list_filter(way[place + 1:], lambda later: later.stage >= 0)[1].stage as next_no
  from step where s.stage < 0
  qualify row_number() over (partition by nr, s.activity order by place) = 1),
summed as (
  select journey_id, activity, sum(cases) as cases, sum(share) as share from met group by journey_id, activity),
favourite as (
  select journey_id, activity, next_no,
    row_number() over (partition by journey_id, activity order by sum(cases) desc, next_no) as place
  from met group by journey_id, activity, next_no)
select u.journey_id, a.activity, r.stage_id, cast(u.cases as bigint), u.share
from summed u
join favourite f on f.journey_id = u.journey_id and f.activity = u.activity and f.place = 1
join activity_name a on a.no = u.activity
left join stage_rule r on r.journey_id = u.journey_id and r.stage_no = f.next_no
order by u.journey_id, u.cases desc, a.activity
