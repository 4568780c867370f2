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

-- The same as what follows what, and after how many milliseconds.
create or replace temp view step_gap as
select e.journey_no, a.activity_no, b.activity_no as next_activity_no, a.channel_no, b.channel_no as next_channel_no,
  epoch_ms(e.q.at) - epoch_ms(e.p.at) as ms
from (select journey_no, unnest(steps[:-2]) as p, unnest(steps[2:]) as q from case_trace) e
join event_kind a on a.kind = e.p.kind
join event_kind b on b.kind = e.q.kind;

create or replace temp view journey_event as
select t.journey_id, t.case_key, t.case_id, t.party_id, s.at, s.seq, s.activity, s.channel, s.org_unit,
  s.stage_id, cast(s.token as integer) as token, s.case_no
from case_step s join journey_trace t on t.case_no = s.case_no;

-- Every case with its course: what it does, as its touchpoints and as its activities, whatever the rest.
create or replace temp view case_mark as
select t.*, list_transform(t.steps, lambda s: k.mark[t.journey_no][s.kind]) as marks
from journey_trace t cross join journey_kinds k;

-- The courses alone, of which there are many times as few.
create or replace temp table course_met as
select row_number() over () as course_no, journey_no, marks, cases,
  list_transform(marks, lambda m: cast(floor(m / 4294967296) - 1 as smallint)) as tokens,
  list_transform(marks, lambda m: cast(m % 4294967296 as integer)) as way
from (select journey_no, marks, count(*) as cases from case_mark group by journey_no, marks);

-- Touchpoints are numbered in the order of stages: the last stage is that of the highest number.
create or replace temp table journey_variant as
with met as (
  select distinct journey_no, tokens from course_met),
told as (
  select *, row_number() over (order by journey_no, tokens) as variant_no, list_max(tokens) as last_token
  from met)
select m.variant_no, m.journey_no, t.journey_id, m.tokens, array_to_string(m.tokens, ',') as variant,
  len(m.tokens) as events, len(list_filter(m.tokens, lambda t: t < 0)) as unmatched, t.stage_no as last_stage
from told m
join journey_name j on j.journey_no = m.journey_no
join touchpoint t on t.journey_id = j.journey_id and t.token = m.last_token;

-- Cases of one variant are in a stage at the same steps: from the first to the last of its touchpoints.
create or replace temp table journey_course as
with step as (
  select variant_no, journey_id, unnest(tokens) as token, generate_subscripts(tokens, 1) as place
  from journey_variant),
visit as (
  select s.variant_no, r.rowid as stage, min(s.place) as first, max(s.place) as last
  from step s
  join touchpoint p on p.journey_id = s.journey_id and p.token = s.token
  join stage_rule r on r.journey_id = p.journey_id and r.stage_no = p.stage_no
  group by s.variant_no, r.rowid),
visits as (
  select variant_no, list({'stage': stage, 'first': first, 'last': last} order by stage) as visits
  from visit group by variant_no)
select c.*, v.variant_no, v.events, v.unmatched, v.last_stage, w.visits
from course_met c
join journey_variant v on v.journey_no = c.journey_no and v.tokens = c.tokens
join visits w on w.variant_no = v.variant_no;

drop table course_met;

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
  t.case_no, v.course_no,
  list_transform(v.visits, lambda w:
    {'stage': w.stage, 'entered': t.steps[w.first].at, 'ended': t.steps[w.last].at}) as visits
from case_mark t
join journey_course v on v.journey_no = t.journey_no and v.marks = t.marks
cross join measured_on m
join journey_rule r on r.journey_id = t.journey_id
join event_kind k on k.kind = t.steps[1].kind;

create or replace temp view journey_visit as
select r.journey_id, r.stage_id, r.stage_no, c.v.entered as entered, c.v.ended as ended,
  (epoch(c.v.ended) - epoch(c.v.entered)) / 86400 as days, r.target_days, c.case_no
from (select case_no, unnest(visits) as v from journey_case) c join stage_rule r on r.rowid = c.v.stage;

-- The journey of a case that other sources, such as surveys, name.
create or replace temp view journey_of_case as
select case_id, max(journey_id) as journey_id
from journey_case where case_id is not null
group by case_id having count(*) = 1;
