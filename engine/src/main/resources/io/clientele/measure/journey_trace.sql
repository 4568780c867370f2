-- Lays events into cases and stages. touchpoint, journey_rule, journey_source and stage_rule hold
-- what was declared; event_kind knows the touchpoint of each kind of event.

-- The kinds whose events are steps of a journey: those of its touchpoints, and those beside them
-- that no touchpoint claims, from the journey's own sources, or, where it names none, from the
-- sources of its steps, in the same case.
create or replace table journey_kind as
with own as (
  select t.journey_id, k.kind, k.source, t.token, t.stage_no, t.stage_id
  from event_kind k join touchpoint t on t.touchpoint_id = k.touchpoint_id),
met as (
  select journey_id, kind, token, stage_no, stage_id, false as needs_case
  from own
  union all
  select s.journey_id, k.kind, -1, -1, null, false
  from event_kind k join journey_source s on s.source = k.source
  where k.touchpoint_id is null
  union all
  select distinct o.journey_id, k.kind, -1, -1, null, true
  from own o
  join journey_rule r on r.journey_id = o.journey_id and not r.sourced
  join event_kind k on k.source = o.source
  where k.touchpoint_id is null)
select cast(dense_rank() over (order by m.journey_id) as integer) as journey_no, m.journey_id, m.kind,
  cast(m.token as smallint) as token, cast(m.stage_no as smallint) as stage_no, m.stage_id, m.needs_case,
  k.activity_no, k.channel_no, k.source, k.activity, k.channel, k.org_unit
from met m join event_kind k on k.kind = m.kind;

-- The same in one row, as lists by the number of the journey and of the kind, to be asked of the steps of a case.
-- Mark is token and activity in one number. A row for each journey would be copied for every case that meets it.
create or replace temp table journey_kinds as
select list(token order by journey_no) as token, list(stage order by journey_no) as stage,
  list(mark order by journey_no) as mark
from (
  select j.journey_no, list(n.token order by k.kind) as token, list(n.stage_no order by k.kind) as stage,
    list((cast(n.token as bigint) + 1) * 4294967296 + k.activity_no order by k.kind) as mark
  from (select distinct journey_no from journey_kind) j
  cross join event_kind k
  left join journey_kind n on n.journey_no = j.journey_no and n.kind = k.kind
  group by j.journey_no) numbered;

create or replace view journey_step as
select j.journey_no, r.sourced, r.gap_seconds, j.needs_case, e.source, e.case_id, e.party_id, e.event_id,
  e.at, e.seq, j.token, e.kind
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
        partition by journey_no, party_id order by "at", seq, event_id) <= gap_seconds then 0
      else 1
    end as opens
  from journey_step
  where case_id is null and party_id is not null and not needs_case)
select *,
  sum(opens) over (
    partition by journey_no, party_id
    order by "at", seq, event_id rows unbounded preceding) as nth
from gapped;

-- One row per case with its steps in their order (time, place in the file, kind of event); what came at
-- the same time keeps the order of its file. Cases without any step of a touchpoint are none. The number of
-- a row is that of its case.
create or replace temp table case_trace as
with named as (
  select journey_no, case when sourced then null else source end as source, case_id,
    min(party_id) as first_party, max(party_id) as party_id, max(token) as token,
    list_sort(list({'at': "at", 'seq': seq, 'kind': kind})) as steps
  from journey_step where case_id is not null
  group by journey_no, case when sourced then null else source end, case_id),
unnamed as (
  select journey_no, party_id, nth, max(token) as token,
    list_sort(list({'at': "at", 'seq': seq, 'kind': kind})) as steps
  from unnamed_step
  group by journey_no, party_id, nth)
select journey_no, case when source is null then case_id else source || ' ' || case_id end as case_key, case_id,
  first_party, party_id, steps
from named where token >= 0
union all
select journey_no, party_id || ' no. ' || cast(nth as varchar), null, party_id, party_id, steps
from unnamed where token >= 0;

create or replace temp table journey_name as select distinct journey_no, journey_id from journey_kind;

create or replace temp view journey_trace as
select t.rowid as case_no, n.journey_id, t.*
from case_trace t join journey_name n on n.journey_no = t.journey_no;

drop table unnamed_step;
