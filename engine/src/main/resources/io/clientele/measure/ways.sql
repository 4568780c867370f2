-- What else the ways through a journey say: those of groups of cases, what is done again, and where the
-- channel changes.

-- The most frequent ways by groups of cases: by segment, by channel and month of the first step, and by whether the
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

drop table journey_way;
