-- What cases do, whatever was declared: which activity follows which and after how long, the ways
-- through a journey, what is done again, and where the channel changes. Times are whole
-- milliseconds, so that sums are the same in any order.

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
with name as (select list(activity order by no) as names from activity_name),
ranked as (
  select journey_no, way, cases, place,
    sum(cases) over (partition by journey_no) as all_cases,
    sum(cases) over (partition by journey_no order by place rows unbounded preceding) as so_far
  from journey_way)
select journey_id, cast(place as integer),
  array_to_string(list_transform(way[:200], lambda a: names[a]), ' → ')
    || case when len(way) > 200 then ' → … (' || len(way) || ' steps)' else '' end,
  cases, cases / all_cases, so_far / all_cases
from ranked join journey_name using (journey_no) cross join name
where place <= 1000
order by journey_id, place;

-- The same by groups of cases: by segment, by channel and month of the first step, and by whether the
-- case went as declared. Ways beyond the most frequent twenty count in of_cases only.
insert into variant_group
with taken as (
  select c.journey_id, c.party_id, c.channel, c.started, f.cost, w.place
  from journey_case c
  left join variant_fit f on f.variant_no = c.variant_no
  left join (
    select k.course_no, w.place
    from journey_course k join journey_way w on w.journey_no = k.journey_no and w.way = k.way
    where w.place <= 20) w on w.course_no = c.course_no),
grouped as (
  select journey_id, 'segment' as dimension, m.segment_id as name, place
  from taken t join membership m on m.party_id = t.party_id
  union all
  select journey_id, 'channel', channel, place from taken where channel is not null
  union all
  select journey_id, 'period', substr(cast(started as varchar), 1, 7), place from taken
  union all
  select journey_id, 'conformance', case when cost = 0 then 'as declared' else 'otherwise' end, place
  from taken where cost is not null),
counted as (
  select journey_id, dimension, name, place, count(*) as cases,
    sum(count(*)) over (partition by journey_id, dimension, name) as of_cases
  from grouped group by journey_id, dimension, name, place)
select journey_id, dimension, name, cast(place as integer), cases, cast(of_cases as bigint), cases / of_cases
from counted where place is not null
order by journey_id, dimension, name, place;

insert into rework
with done as (
  select journey_no, way_no, cases, unnest(way) as a from journey_way),
often as (
  select journey_no, way_no, max(cases) as cases, a, count(*) - 1 as again
  from done group by journey_no, way_no, a having count(*) > 1),
pair as (
  select way_no, unnest(way[:-2]) as a, unnest(way[2:]) as b from journey_way),
at_once as (
  select way_no, a, count(*) as loops from pair where a = b group by way_no, a),
counted as (
  select o.*, coalesce(l.loops, 0) as loops
  from often o left join at_once l on l.way_no = o.way_no and l.a = o.a),
kind as (
  select journey_no, a, 'self-loop' as kind, loops as times, cases from counted where loops > 0
  union all
  select journey_no, a, 'return', again - loops, cases from counted where again > loops),
whole as (select journey_no, sum(cases) as cases from journey_way group by journey_no)
select j.journey_id, n.activity, k.kind, cast(sum(k.times * k.cases) as bigint),
  cast(sum(k.cases) as bigint), sum(k.cases) / max(w.cases)
from kind k
join activity_name n on n.no = k.a
join whole w on w.journey_no = k.journey_no
join journey_name j on j.journey_no = k.journey_no
group by j.journey_id, n.activity, k.kind
order by j.journey_id, sum(k.times * k.cases) desc, n.activity, k.kind;

insert into channel_switch
with change as (
  select journey_no, channel_no as a, next_channel_no as b, ms
  from step_gap
  where channel_no <> next_channel_no and channel_no > 0 and next_channel_no > 0),
summed as (
  select journey_no, a, b, count(*) as n, sum(ms) as total, median(ms) as middle
  from change group by journey_no, a, b)
select j.journey_id, a.channel, b.channel, c.n, c.total / c.n / 86400000, c.middle / 86400000
from summed c
join journey_name j on j.journey_no = c.journey_no
join channel_name a on a.no = c.a
join channel_name b on b.no = c.b
order by j.journey_id, c.n desc, a.channel, b.channel;

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

drop table journey_way;
