-- Where a case went wrong for the customer: one part for each rule. A part gives the step at which it
-- shows, and a stage where that is another than the step's own; the last statement gives each its stage,
-- case and event.
create or replace temp table frustration_point(case_no bigint, rule varchar, stage_no integer, "at" timestamp, seq bigint, kind integer);

-- Contacts that the customer began, each with the next one in the case.
create or replace temp view inbound_pair as
with begun as (
  select t.case_no, t.journey_no, list_filter(t.steps, lambda s: k.inbound[s.kind]) as steps
  from journey_trace t cross join step_kinds k),
pair as (
  select case_no, journey_no, unnest(steps[:-2]) as p, unnest(steps[2:]) as q from begun where len(steps) > 1)
select e.case_no, e.p, e.q, a.token, b.token as next_token
from pair e
join journey_kind a on a.journey_no = e.journey_no and a.kind = e.p.kind
join journey_kind b on b.journey_no = e.journey_no and b.kind = e.q.kind;

-- 1. The customer has to come again within 7 days without getting any further: for the same step, an
-- earlier one, or one that is not declared; or in another case of the journey.
insert into frustration_point
select case_no, 'repeat-contact', null, q.at, q.seq, q.kind
from inbound_pair
where next_token <= token and q.at <= p.at + interval '7' day
union all
select case_no, 'repeat-contact', null, first_step.at, first_step.seq, first_step.kind
from case_contact
where first_inbound <= inbound_before + interval '7' day;

-- 2. Going in circles: the third time at one touchpoint, or to and fro between two (A, B, A, B).
insert into frustration_point
with third as (
  select w.variant_no,
    list_filter(list_transform(w.tokens, lambda t, i: case when t = p.token then i end), lambda i: i is not null)[3] as place
  from journey_variant w join touchpoint p on p.journey_id = w.journey_id),
to_and_fro as (
  select variant_no,
    list_filter(list_transform(list_zip(tokens, tokens[2:], tokens[3:], tokens[4:]),
      lambda z, i: case when z[1] >= 0 and z[2] >= 0 and z[1] <> z[2] and z[1] = z[3] and z[2] = z[4] then i + 3 end),
      lambda i: i is not null)[1] as place
  from journey_variant where len(tokens) > 3),
loop as (
  select * from third where place is not null
  union
  select * from to_and_fro where place is not null)
select case_no, 'loop', null, s.at, s.seq, s.kind
from (select t.case_no, t.steps[l.place] as s
      from loop l
      join journey_case c on c.variant_no = l.variant_no
      join journey_trace t on t.case_no = c.case_no) circle;

-- 3. Standing still: a step that comes later than the mean and three standard deviations of its pair,
-- or a stage that takes longer than its target and than 19 in 20 of the first half of cases.
insert into frustration_point
with usual as (
  select j.journey_no, a.no as a, b.no as b, cast(86400000 * (f.mean_days + 3 * f.sd_days) as bigint) as longest
  from follows f
  join journey_name j on j.journey_id = f.journey_id
  join activity_name a on a.activity = f.activity
  join activity_name b on b.activity = f.next_activity
  where f.times >= 30)
select p.case_no, 'stall', p.stage_no, p.next_at, p.next_seq, p.next_kind
from step_pair p
join usual u on u.journey_no = p.journey_no and u.a = p.activity_no and u.b = p.next_activity_no
where epoch_ms(p.next_at) - epoch_ms(p.at) > u.longest;

insert into frustration_point
with half as (
  select journey_id, median(epoch_ms(started)) as middle from journey_case group by journey_id),
usual as (
  select v.journey_id, v.stage_no, percentile_cont(0.95) within group (order by v.days) as longest
  from journey_visit v join half h on h.journey_id = v.journey_id
  where epoch_ms(v.entered) <= h.middle
  group by v.journey_id, v.stage_no having count(*) >= 30)
select v.case_no, 'stall', v.stage_no, v.ended, null, null
from journey_visit v
join usual u on u.journey_id = v.journey_id and u.stage_no = v.stage_no
left join (select distinct case_no, stage_no from frustration_point where rule = 'stall') told
  on told.case_no = v.case_no and told.stage_no = v.stage_no
where v.days > u.longest and v.days > coalesce(v.target_days, 0) and told.case_no is null;

-- 4. What could not be done alone or in writing takes a call within 3 days.
insert into frustration_point
select i.case_no, 'escalation', null, i.q.at, i.q.seq, i.q.kind
from inbound_pair i
join step_kind a on a.kind = i.p.kind
join step_kind b on b.kind = i.q.kind
where a.channel in ('web', 'app', 'portal', 'online', 'self-service', 'chatbot', 'e-mail', 'email')
  and b.channel in ('phone', 'telephone', 'call', 'call centre', 'call center', 'hotline')
  and i.q.at <= i.p.at + interval '3' day;

-- 5. After a failure the same is tried again, or the customer has to go back.
insert into frustration_point
select f.case_no, 'failure', null, f.next_at, f.next_seq, f.next_kind
from step_pair f
join step_kind a on a.kind = f.kind and a.failed
join step_kind b on b.kind = f.next_kind
where f.next_activity_no = f.activity_no or (b.inbound and f.next_token between 0 and f.token);

-- 6. The case is over before the last required stage; one that is still open is not.
insert into frustration_point
select c.case_no, 'abandonment', c.last_stage, c.ended, t.steps[-1].seq, t.steps[-1].kind
from journey_case c join journey_trace t on t.case_no = c.case_no
where not c.complete and not c.open;

-- 8. A complaint. (7, low scores, are no steps of the case and come with the last statement.)
insert into frustration_point
select case_no, 'complaint', null, s.at, s.seq, s.kind
from (select t.case_no, unnest(list_filter(t.steps, lambda s: k.complaint[s.kind])) as s
      from journey_trace t cross join step_kinds k) complaint;

-- Satisfaction up to 2 of 5, recommendation up to 6 of 10, ease up to 3 of 7, in an answer that names
-- its case.
create or replace temp table low_score as
select c.case_no, a.at, a.event_id, a.source
from survey_answer a
join journey_case c on c.case_id = a.case_id
join journey_of_case j on j.case_id = a.case_id and j.journey_id = c.journey_id
where a.survey_score between a.lowest and a.highest
  and case a.metric
    when 'csat' then (a.survey_score - a.lowest) * 4 <= a.highest - a.lowest
    when 'recommendation' then a.lowest = 0 and a.highest = 10 and a.survey_score <= 6
    when 'ces' then a.lowest = 1 and a.highest = 7 and a.survey_score <= 3
    else false end;

-- A point outside the declared stages belongs to the stage that the case had entered last.
insert into frustration
with pointed as (
  select distinct p.case_no, p.rule, coalesce(p.stage_no, k.stage_no) as stage_no, p.at, e.event_id, k.source
  from frustration_point p
  join journey_trace t on t.case_no = p.case_no
  left join journey_kind k on k.journey_no = t.journey_no and k.kind = p.kind
  left join event_received e on e.source = k.source and e.seq = p.seq
  union all
  select case_no, 'low-score', -1, "at", event_id, source from low_score),
stood as (
  select p.case_no, p.at, max_by(v.stage_no, v.entered) as stage_no
  from (select distinct case_no, "at" from pointed where stage_no < 0) p
  join journey_visit v on v.case_no = p.case_no and v.entered <= p.at
  group by p.case_no, p.at)
select t.journey_id, t.case_key, t.party_id, r.stage_id, p.rule, p.at, p.event_id, p.source
from pointed p
join journey_trace t on t.case_no = p.case_no
left join stood s on s.case_no = p.case_no and s.at = p.at
left join stage_rule r
  on r.journey_id = t.journey_id and r.stage_no = case when p.stage_no < 0 then s.stage_no else p.stage_no end
order by t.journey_id, t.case_key, p.at, p.rule, p.event_id, r.stage_no;

drop table frustration_point;

drop table low_score;
