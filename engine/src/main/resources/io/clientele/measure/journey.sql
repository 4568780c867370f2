-- What the cases of journey_trace say of stages, one view or table for each thing that is asked.

create or replace temp view journey_event as
with step as (select journey_id, case_key, case_id, party_id, unnest(steps) as s from journey_trace)
select e.journey_id, e.case_key, e.case_id, e.party_id, e.s.at as "at", e.s.seq as seq, a.activity,
  c.channel, u.org_unit, t.stage_id, cast(e.s.token as integer) as token
from step e
join activity_name a on a.no = e.s.activity
left join channel_name c on c.no = e.s.channel
left join unit_name u on u.no = e.s.unit
left join touchpoint t on t.journey_id = e.journey_id and t.token = e.s.token;

create or replace temp table journey_visit as
with step as (
  select case_no, unnest(steps) as s from journey_trace),
visit as (
  select case_no, s.stage as stage_no, min(s.at) as entered, max(s.at) as ended
  from step where s.stage >= 0 group by case_no, s.stage)
select t.journey_id, t.case_key, r.stage_id, r.stage_no, v.entered, v.ended,
  (epoch(v.ended) - epoch(v.entered)) / 86400 as days, r.target_days, v.case_no
from visit v
join journey_trace t on t.case_no = v.case_no
join stage_rule r on r.journey_id = t.journey_id and r.stage_no = v.stage_no;

-- A case is complete when it reached the last required stage, and open while it is neither complete
-- nor silent for longer than the gap. Touchpoints are numbered in the order of stages.
create or replace temp table journey_case as
with seen as (
  select case_no, journey_id, case_key, case_id, party_id, steps[1] as first, steps[-1].at as ended,
    list_max(list_transform(steps, lambda s: s.stage)) as last_stage, len(steps) as events, list_transform(steps, lambda s: s.token) as tokens
  from journey_trace)
select s.journey_id, s.case_key, s.case_id, s.party_id, s.first.at as started, s.ended, s.events,
  len(list_filter(s.tokens, lambda t: t < 0)) as unmatched,
  array_to_string(s.tokens, ',') as variant,
  c.channel, u.org_unit, cast(s.last_stage as integer) as last_stage,
  (epoch(s.ended) - epoch(s.first.at)) / 86400 as days,
  r.target_days,
  s.last_stage >= r.last_stage as complete,
  s.last_stage < r.last_stage
    and epoch(m.as_of + interval '1' day) - epoch(s.ended) <= r.gap_seconds as open,
  s.case_no
from seen s
cross join measured_on m
join journey_rule r on r.journey_id = s.journey_id
left join channel_name c on c.no = s.first.channel
left join unit_name u on u.no = s.first.unit;

-- The journey of a case that other sources, such as surveys, name.
create or replace temp view journey_of_case as
select case_id, max(journey_id) as journey_id
from journey_case where case_id is not null
group by case_id having count(*) = 1;
