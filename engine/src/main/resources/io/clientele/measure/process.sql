-- What cases do, whatever was declared: which activity follows which and after how long, and the ways
-- through a journey. Times are whole milliseconds, so that sums are the same in any order.

-- Every way through a journey as numbers of activities, with its cases.
create or replace temp table journey_way as
select row_number() over (order by journey_no, way) as way_no,
  row_number() over (partition by journey_no order by cases desc, way) as place, *
from (select journey_no, way, cast(sum(cases) as bigint) as cases from journey_course group by journey_no, way);

create or replace temp view activity_name as select distinct activity_no as no, activity from event_kind;

create or replace temp view channel_name as
select distinct channel_no as no, channel from event_kind where channel is not null;

insert into follows
with delay as (
  select journey_no, activity_no as a, next_activity_no as b, ms from step_gap),
arc as (
  select journey_no, a, b, count(*) as n, sum(ms) as total, sum(cast(ms as hugeint) * ms) as squares,
    median(ms) as middle
  from delay group by journey_no, a, b),
edge as (
  select journey_no, a, b, n, total / n / 86400000 as mean, middle / 86400000 as middle,
    case when n > 1 then sqrt(greatest(squares - cast(total as double) * total / n, 0) / (n - 1)) / 86400000 end as sd
  from arc
  union all
  select journey_no, null, way[1], sum(cases), null, null, null from journey_way group by journey_no, way[1]
  union all
  select journey_no, way[-1], null, sum(cases), null, null, null from journey_way group by journey_no, way[-1]),
stage as (
  select c.journey_no, c.activity_no, r.stage_id
  from (select journey_no, journey_id, activity_no, max(stage_no) as stage_no
        from journey_kind group by journey_no, journey_id, activity_no) c
  join stage_rule r on r.journey_id = c.journey_id and r.stage_no = c.stage_no)
select j.journey_id, a.activity, b.activity, e.n, e.mean, e.middle, e.sd, s.stage_id, t.stage_id
from edge e
join journey_name j on j.journey_no = e.journey_no
left join activity_name a on a.no = e.a
left join activity_name b on b.no = e.b
left join stage s on s.journey_no = e.journey_no and s.activity_no = e.a
left join stage t on t.journey_no = e.journey_no and t.activity_no = e.b
order by j.journey_id, e.n desc, a.activity nulls first, b.activity nulls first;

-- So many ways of a journey are kept, the most frequent first, and so many steps of each are told; table
-- process counts them all.
insert into variant
with ranked as (
  select journey_no, way, cases, place,
    sum(cases) over (partition by journey_no) as all_cases,
    sum(cases) over (partition by journey_no order by place rows unbounded preceding) as so_far
  from journey_way),
step as (
  select journey_no, place, unnest(way[:200]) as a, generate_subscripts(way[:200], 1) as nth
  from journey_way where place <= 1000),
path as (
  select s.journey_no, s.place, string_agg(n.activity, ' → ' order by s.nth) as path
  from step s join activity_name n on n.no = s.a
  group by s.journey_no, s.place)
select j.journey_id, cast(r.place as integer),
  p.path || case when len(r.way) > 200 then ' → … (' || len(r.way) || ' steps)' else '' end,
  r.cases, r.cases / r.all_cases, r.so_far / r.all_cases
from ranked r
join path p on p.journey_no = r.journey_no and p.place = r.place
join journey_name j on j.journey_no = r.journey_no
order by j.journey_id, r.place;

insert into process
with arc as (
  select journey_id,
    count(case when activity is not null and next_activity is not null then 1 end) as arcs,
    coalesce(sum(case when activity is not null and next_activity is not null then times end), 0) as followed,
    count(case when activity is null then 1 end) as starts,
    count(case when next_activity is null then 1 end) as ends
  from follows group by journey_id),
way as (
  select j.journey_id, sum(w.cases) as cases, sum(w.cases * len(w.way)) as events, count(*) as variants
  from journey_way w join journey_name j on j.journey_no = w.journey_no
  group by j.journey_id),
activity as (
  select j.journey_id, count(distinct w.a) as activities
  from (select journey_no, unnest(way) as a from journey_way) w
  join journey_name j on j.journey_no = w.journey_no
  group by j.journey_id)
select w.journey_id, cast(w.cases as bigint), cast(w.events as bigint), n.activities, w.variants, a.arcs,
  cast(a.followed as bigint), a.starts, a.ends
from way w
join arc a on a.journey_id = w.journey_id
join activity n on n.journey_id = w.journey_id
order by w.journey_id;
