-- Lays events into cases and stages. touchpoint, journey_rule, journey_source and stage_rule hold
-- what was declared; event.touchpoint_id is already filled.

update event set
  stage_id = (select t.stage_id from touchpoint t where t.touchpoint_id = event.touchpoint_id),
  journey_id = (select t.journey_id from touchpoint t where t.touchpoint_id = event.touchpoint_id);

-- Events of touchpoints, and those beside them that no touchpoint claims: from the journey's own
-- sources, or, where it names none, from the same case.
create or replace table journey_candidate as
with seen as (
  select e.touchpoint_id, e.stage_id, e.event_id, e.source, e.party_id, e.case_id, e.activity, e.at,
    e.seq, e.channel, e.org_unit
  from event e cross join measured_on m where e.at < m.as_of + interval '1' day),
own as (
  select t.journey_id as journey, t.token, e.*
  from seen e join touchpoint t on t.touchpoint_id = e.touchpoint_id),
beside as (
  select s.journey_id as journey, -1 as token, e.*
  from seen e join journey_source s on s.source = e.source
  where e.touchpoint_id is null),
same_case as (
  select c.journey_id as journey, -1 as token, e.*
  from seen e
  join (select distinct o.journey as journey_id, o.source, o.case_id
        from own o join journey_rule r on r.journey_id = o.journey and not r.sourced
        where o.case_id is not null) c
    on c.source = e.source and c.case_id = e.case_id
  where e.touchpoint_id is null)
select * from own
union all select * from beside
union all select * from same_case;

-- A case is what the source calls one; without a name it is a customer's events of the journey up
-- to a silence longer than the journey's gap.
create or replace table journey_event as
with gapped as (
  select c.*, r.sourced,
    case
      when epoch(c.at) - lag(epoch(c.at)) over (
        partition by c.journey, c.party_id, c.case_id is null
        order by c.at, c.seq, c.event_id) <= r.gap_seconds then 0
      else 1
    end as opens
  from journey_candidate c join journey_rule r on r.journey_id = c.journey
  where c.case_id is not null or c.party_id is not null),
counted as (
  select g.*,
    sum(opens) over (
      partition by journey, party_id, case_id is null
      order by "at", seq, event_id rows unbounded preceding) as nth
  from gapped g),
named as (
  select *,
    case
      when case_id is null then party_id || ' no. ' || cast(nth as varchar)
      when sourced then case_id
      else source || ' ' || case_id
    end as case_key
  from counted)
select journey as journey_id, case_key, case_id, party_id, event_id, source, "at", seq, activity,
  channel, org_unit, stage_id, token
from named
where (journey, case_key) in (select journey, case_key from named where token >= 0);

create or replace table journey_visit as
select e.journey_id, e.case_key, e.stage_id, max(r.stage_no) as stage_no,
  min(e.at) as entered, max(e.at) as ended,
  (max(epoch(e.at)) - min(epoch(e.at))) / 86400 as days,
  max(r.target_days) as target_days
from journey_event e join stage_rule r on r.stage_id = e.stage_id
group by e.journey_id, e.case_key, e.stage_id;

-- A case is complete when it reached the last required stage, and open while it is neither complete
-- nor silent for longer than the gap.
create or replace table journey_case as
with summed as (
  select journey_id, case_key, max(case_id) as case_id, max(party_id) as party_id,
    min("at") as started, max("at") as ended, count(*) as events,
    count(case when token < 0 then 1 end) as unmatched,
    string_agg(cast(token as varchar), ',' order by "at", seq, event_id) as variant
  from journey_event group by journey_id, case_key),
entry as (
  select journey_id, case_key, channel, org_unit,
    row_number() over (partition by journey_id, case_key order by "at", seq, event_id) as place
  from journey_event),
reach as (
  select journey_id, case_key, max(stage_no) as last_stage
  from journey_visit group by journey_id, case_key)
select s.*, f.channel, f.org_unit, reach.last_stage,
  (epoch(s.ended) - epoch(s.started)) / 86400 as days,
  r.target_days,
  reach.last_stage >= r.last_stage as complete,
  reach.last_stage < r.last_stage
    and epoch(m.as_of + interval '1' day) - epoch(s.ended) <= r.gap_seconds as open
from summed s
cross join measured_on m
join entry f on f.journey_id = s.journey_id and f.case_key = s.case_key and f.place = 1
join reach on reach.journey_id = s.journey_id and reach.case_key = s.case_key
join journey_rule r on r.journey_id = s.journey_id;

drop table journey_candidate;

-- The journey of a case that other sources, such as surveys, name.
create or replace view journey_of_case as
select case_id, max(journey_id) as journey_id
from journey_case where case_id is not null
group by case_id having count(*) = 1;
