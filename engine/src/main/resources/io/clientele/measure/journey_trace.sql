-- Lays events into cases and stages. touchpoint, journey_rule, journey_source and stage_rule hold
-- what was declared; event_kind knows the touchpoint of each kind of event.

create or replace view activity_name as select distinct activity_no as no, activity from event_kind;
create or replace view channel_name as select distinct channel_no as no, channel from event_kind where channel is not null;
create or replace view unit_name as select distinct unit_no as no, org_unit from event_kind where org_unit is not null;

-- The kinds whose events are steps of a journey: those of its touchpoints, and those beside them
-- that no touchpoint claims, from the journey's own sources, or, where it names none, from the
-- sources of its steps, in the same case.
create or replace table journey_kind as
with own as (
  select t.journey_id, k.kind, k.source, t.token, t.stage_no
  from event_kind k join touchpoint t on t.touchpoint_id = k.touchpoint_id)
select journey_id, kind, cast(token as smallint) as token, cast(stage_no as smallint) as stage_no, false as needs_case
from own
union all
select s.journey_id, k.kind, cast(-1 as smallint), cast(-1 as smallint), false
from event_kind k join journey_source s on s.source = k.source
where k.touchpoint_id is null
union all
select distinct o.journey_id, k.kind, cast(-1 as smallint), cast(-1 as smallint), true
from own o
join journey_rule r on r.journey_id = o.journey_id and not r.sourced
join event_kind k on k.source = o.source
where k.touchpoint_id is null;

create or replace view journey_step as
select j.journey_id, r.sourced, r.gap_seconds, j.needs_case, e.source, e.case_id, e.party_id, e.event_id,
  e.at, e.seq, j.token, j.stage_no, e.activity_no, e.channel_no, e.unit_no, e.kind
from event_of_kind e
join journey_kind j on j.kind = e.kind
join journey_rule r on r.journey_id = j.journey_id
cross join measured_on m
where e.at < m.as_of + interval '1' day;

-- A case is what the source calls one; without a name it is a customer's events of the journey up
-- to a silence longer than the journey's gap.
create or replace temp table unnamed_step as
with gapped as (
  select *,
    case
      when epoch("at") - lag(epoch("at")) over (
        partition by journey_id, party_id order by "at", seq, event_id) <= gap_seconds then 0
      else 1
    end as opens
  from journey_step
  where case_id is null and party_id is not null and not needs_case)
select *,
  sum(opens) over (
    partition by journey_id, party_id
    order by "at", seq, event_id rows unbounded preceding) as nth
from gapped;

-- One row per case with its steps in their order; what came at the same time keeps the order of its
-- file. Cases without any step of a touchpoint are none.
create or replace temp table journey_trace as
with laid as (
  select journey_id, case when sourced then case_id else source || ' ' || case_id end as case_key,
    case_id, party_id,
    {'at': "at", 'seq': seq, 'token': token, 'stage': stage_no, 'activity': activity_no, 'channel': channel_no, 'unit': unit_no, 'kind': kind} as step
  from journey_step where case_id is not null
  union all
  select journey_id, party_id || ' no. ' || cast(nth as varchar), case_id, party_id,
    {'at': "at", 'seq': seq, 'token': token, 'stage': stage_no, 'activity': activity_no, 'channel': channel_no, 'unit': unit_no, 'kind': kind}
  from unnamed_step)
select row_number() over () as case_no, *
from (
  select journey_id, case_key, max(case_id) as case_id, min(party_id) as first_party,
    max(party_id) as party_id, list_sort(list(step)) as steps
  from laid
  group by journey_id, case_key
  having max(step.token) >= 0);

drop table unnamed_step;
