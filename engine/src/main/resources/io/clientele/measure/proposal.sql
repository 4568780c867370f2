-- What many cases do that no touchpoint declares: activities on ways of at least one in fifty cases, and
-- the stage that mostly comes next.
insert into undeclared_path
with frequent as (
  select row_number() over () as nr, *
  from (select *, sum(cases) over (partition by journey_no) as whole from journey_course)
  where cases >= 0.02 * whole and list_min(tokens) < 0),
step as (
  select nr, journey_no, cases, whole, unnest(way) as activity, unnest(tokens) as token,
    generate_subscripts(way, 1) as place
  from frequent),
following as (
  select nr, journey_no, cases, whole, activity, token, place,
    min(case when token >= 0 then place end) over (
      partition by nr order by place rows between 1 following and unbounded following) as next_place
  from step),
met as (
  select f.nr, f.journey_no, f.cases, f.whole, f.activity, n.token as next_token
  from following f
  left join step n on n.nr = f.nr and n.place = f.next_place
  where f.token < 0
  qualify row_number() over (partition by f.nr, f.activity order by f.place) = 1),
named as (
  select j.journey_id, m.activity, m.cases, m.whole, t.stage_id, t.stage_no
  from met m
  join journey_name j on j.journey_no = m.journey_no
  left join touchpoint t on t.journey_id = j.journey_id and t.token = m.next_token),
summed as (
  select journey_id, activity, sum(cases) as cases, sum(cases) / max(whole) as share
  from named group by journey_id, activity),
favourite as (
  select journey_id, activity, stage_id,
    row_number() over (partition by journey_id, activity order by sum(cases) desc, stage_no) as place
  from named group by journey_id, activity, stage_id, stage_no)
select u.journey_id, a.activity, f.stage_id, cast(u.cases as bigint), u.share
from summed u
join favourite f on f.journey_id = u.journey_id and f.activity = u.activity and f.place = 1
join (select distinct activity_no, activity from event_kind) a on a.activity_no = u.activity
order by u.journey_id, u.cases desc, a.activity
