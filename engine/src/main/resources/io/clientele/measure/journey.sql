-- What the cases of journey_trace say of steps and stages, one view or table for each thing that is asked.

-- Every step with what its kind says.
create or replace temp view case_step as
select e.case_no, e.s.at as "at", e.s.seq as seq, e.s.kind as kind, k.token, k.stage_no, k.stage_id, k.activity_no,
  k.activity, k.channel, k.org_unit
from (select rowid as case_no, journey_no, unnest(steps) as s from case_trace) e
join journey_kind k on k.journey_no = e.journey_no and k.kind = e.s.kind;

-- Every step of a case with the one that follows it.
create or replace temp view step_pair as
select e.case_no, e.journey_no, e.p.at as "at", e.q.at as next_at, e.q.seq as next_seq, e.p.kind as kind,
  e.q.kind as next_kind, a.token, b.token as next_token, a.stage_no, b.stage_no as next_stage_no,
  a.activity_no, b.activity_no as next_activity_no, a.channel_no, b.channel_no as next_channel_no
from (select rowid as case_no, journey_no, unnest(steps[:-2]) as p, unnest(steps[2:]) as q from case_trace) e
join journey_kind a on a.journey_no = e.journey_no and a.kind = e.p.kind
join journey_kind b on b.journey_no = e.journey_no and b.kind = e.q.kind;

create or replace temp view journey_event as
select t.journey_id, t.case_key, t.case_id, t.party_id, s.at, s.seq, s.activity, s.channel, s.org_unit,
  s.stage_id, cast(s.token as integer) as token, s.case_no
from case_step s join journey_trace t on t.case_no = s.case_no;

create or replace temp table case_stage as
with step as (
  select rowid as case_no, journey_no, unnest(steps) as s from case_trace)
select e.case_no, r.rowid as stage, min(e.s.at) as entered, max(e.s.at) as ended
from step e
join journey_kind k on k.journey_no = e.journey_no and k.kind = e.s.kind
join stage_rule r on r.journey_id = k.journey_id and r.stage_no = k.stage_no
group by e.case_no, r.rowid;

create or replace temp view journey_visit as
select r.journey_id, r.stage_id, r.stage_no, v.entered, v.ended,
  (epoch(v.ended) - epoch(v.entered)) / 86400 as days, r.target_days, v.case_no
from case_stage v join stage_rule r on r.rowid = v.stage;

-- Each case as its touchpoints and as its activities, whatever the rest.
create or replace temp table case_way as
select t.rowid as case_no, t.journey_no, list_transform(t.steps, lambda s: k.token[s.kind]) as tokens,
  list_transform(t.steps, lambda s: k.activity[s.kind]) as way
from case_trace t join journey_kinds k on k.journey_no = t.journey_no;

-- The same without the cases, which are many times as many.
create or replace temp table journey_course as
select journey_no, tokens, way, count(*) as cases from case_way group by journey_no, tokens, way;

-- Touchpoints are numbered in the order of stages: the last stage is that of the highest number.
create or replace temp table journey_variant as
with met as (
  select distinct journey_no, tokens from journey_course),
told as (
  select *, row_number() over (order by journey_no, tokens) as variant_no, list_max(tokens) as last_token
  from met)
select m.variant_no, m.journey_no, t.journey_id, m.tokens, array_to_string(m.tokens, ',') as variant,
  len(m.tokens) as events, len(list_filter(m.tokens, lambda t: t < 0)) as unmatched, t.stage_no as last_stage
from told m
join journey_name j on j.journey_no = m.journey_no
join touchpoint t on t.journey_id = j.journey_id and t.token = m.last_token;

-- A case is complete when it reached the last required stage, and open while it is neither complete
-- nor silent for longer than the gap.
create or replace temp table journey_case as
select t.journey_id, t.case_key, t.case_id, t.party_id, t.steps[1].at as started, t.steps[-1].at as ended,
  v.events, v.unmatched, v.variant_no, k.channel, k.org_unit, v.last_stage,
  (epoch(t.steps[-1].at) - epoch(t.steps[1].at)) / 86400 as days,
  r.target_days,
  v.last_stage >= r.last_stage as complete,
  v.last_stage < r.last_stage
    and epoch(m.as_of + interval '1' day) - epoch(t.steps[-1].at) <= r.gap_seconds as open,
  t.case_no
from journey_trace t
join case_way w on w.case_no = t.case_no
join journey_variant v on v.journey_no = w.journey_no and v.tokens = w.tokens
cross join measured_on m
join journey_rule r on r.journey_id = t.journey_id
join event_kind k on k.kind = t.steps[1].kind;

-- The journey of a case that other sources, such as surveys, name.
create or replace temp view journey_of_case as
select case_id, max(journey_id) as journey_id
from journey_case where case_id is not null
group by case_id having count(*) = 1;
