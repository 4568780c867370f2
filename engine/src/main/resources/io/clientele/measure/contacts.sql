-- Which steps of a case are contacts with the customer, and who began them.

-- What a kind of event is. Without a direction the initiator decides, and without both a channel
-- makes a contact of which nobody knows who began it.
create or replace temp table step_kind as
select kind, source, lower(channel) as channel, channel_no,
  case when direction is not null then lower(direction) in ('inbound', 'outbound')
    when initiator is not null then lower(initiator) <> 'system'
    else channel is not null end as contact,
  case when direction is not null then lower(direction) = 'inbound'
    else coalesce(lower(initiator) = 'customer', false) end as inbound,
  case when direction is not null then lower(direction) = 'outbound'
    else coalesce(lower(initiator) not in ('customer', 'system'), false) end as outbound,
  coalesce(lower(outcome) = 'failure', false) as failed,
  outcome is not null as ended,
  coalesce(lower(activity) like '%complaint%', false) as complaint,
  ' ' || lower(activity) || ' ' like '% asked %' or ' ' || lower(activity) || ' ' like '% requested %' as asking
from event_kind;

-- Customers with any event in the last twelve months: whether they took something in (content), and
-- whether they took part among other customers (community). Null where no activity is of that sort: then
-- nothing is known.
create or replace temp table customer_active as
with said as (
  select distinct activity, ' ' || lower(activity) || ' ' as words from event_kind),
sort as (
  select activity,
    words like '% viewed %' or words like '% read %' or words like '% watched %'
      or words like '% downloaded %' or words like '% attended %' as content,
    words like '% posted %' or words like '% replied %' or words like '% commented %'
      or words like '% joined %' as community
  from said),
known as (
  select bool_or(content) as content, bool_or(community) as community from sort)
select e.party_id,
  case when max(case when k.content then 1 else 0 end) = 1 then max(case when s.content then 1 else 0 end) end as content,
  case when max(case when k.community then 1 else 0 end) = 1 then max(case when s.community then 1 else 0 end) end as community
from event_seen e
cross join known k
join sort s on s.activity = e.activity
where e.party_id is not null and e.at >= e.as_of - interval '1' year
group by e.party_id;

-- How busy each unit was in each week: its contacts, and the third of its weeks that this one belongs to,
-- from the quietest (1) to the busiest (3).
create or replace temp table unit_week as
select org_unit, week, contacts,
  ntile(3) over (partition by org_unit order by contacts, week) as third,
  count(*) over (partition by org_unit) as weeks
from (select org_unit, cast(date_trunc('week', "at") as date) as week, count(*) as contacts
      from event_seen
      where is_contact and org_unit is not null
      group by org_unit, cast(date_trunc('week', "at") as date)) met;

-- Contacts that were assigned by lot or rule to be tailored, or kept as a control.
create or replace temp table assigned_contact as
select e.party_id, e.channel, e.at, lower(e.outcome) as outcome,
  case when lower(e.attributes['assignment']) = 'tailored' then 1 else 0 end as tailored,
  lower(e.attributes['strategy']) as strategy
from event_received e cross join measured_on m
where e.at < m.as_of + interval '1' day
  and lower(e.attributes['assignment']) in ('tailored', 'control');

-- The same as lists by the number of the kind, to be asked of the steps of a case.
create or replace temp table step_kinds as
select list(contact order by kind) as contact, list(inbound order by kind) as inbound,
  list(outbound order by kind) as outbound, list(failed order by kind) as failed,
  list(ended order by kind) as ended, list(complaint order by kind) as complaint,
  list(asking and outbound order by kind) as asking, list(channel_no order by kind) as channel
from step_kind;

-- The contacts of each case, and when the same customer began one in the journey's cases before and
-- after it.
create or replace temp table case_contact as
with told as (
  select t.case_no, t.journey_id, t.party_id, len(list_filter(t.steps, lambda s: k.contact[s.kind])) as contacts,
    list_filter(t.steps, lambda s: k.inbound[s.kind]) as inbound
  from journey_trace t cross join step_kinds k),
begun as (
  select c.case_no, c.journey_id, c.party_id, c.contacts, len(c.inbound) as inbound,
    c.inbound[1].at as first_inbound, c.inbound[-1].at as last_inbound, c.inbound[1] as first_step
  from told c),
one as (
  select case_no,
    lag(last_inbound) over nearest as inbound_before, lead(first_inbound) over nearest as inbound_after
  from begun
  where party_id is not null and inbound > 0
  window nearest as (partition by journey_id, party_id order by first_inbound, case_no))
select b.*, o.inbound_before, o.inbound_after
from begun b left join one o on o.case_no = b.case_no;

-- A case falls into episodes where nothing happens for more than a day. What begins one: the customer
-- (reactive); the organisation, after the customer in the same case or within 14 days of the customer's
-- contact in another case of the journey (response) or by itself (proactive); nobody, where it has no
-- contact (continuous). Without direction and initiator that is unknown.
create or replace temp table episode as
with cut as (
  select t.case_no, t.steps,
    list_prepend(1, list_filter(list_transform(list_zip(t.steps[:-2], t.steps[2:]),
      lambda z, i: case when z[2].at > z[1].at + interval '1' day then i + 1 end), lambda i: i is not null)) as starts
  from journey_trace t),
part as (
  select case_no, steps, unnest(starts) as first,
    unnest(list_append(list_transform(starts[2:], lambda i: i - 1), len(steps))) as last
  from cut),
first_contact as (
  select p.case_no, p.steps[p.first].at as began, list_filter(p.steps[p.first : p.last], lambda s: k.contact[s.kind])[1] as s
  from part p cross join step_kinds k),
told as (
  select f.case_no, f.began, f.s.at as spoken, c.journey_id, c.party_id,
    case when f.s is null then 'continuous'
      when k.inbound then 'reactive'
      when k.outbound and c.first_inbound < f.s.at then 'response'
      when k.outbound then 'proactive' end as kind
  from first_contact f
  join case_contact c on c.case_no = f.case_no
  left join step_kind k on k.kind = f.s.kind),
asked as (
  select distinct t.case_no, t.began
  from told t
  join case_contact c on c.journey_id = t.journey_id and c.party_id = t.party_id and c.case_no <> t.case_no
  where t.kind = 'proactive' and c.first_inbound < t.spoken
    and c.last_inbound >= t.spoken - interval '14' day)
select t.case_no, t.began, case when a.case_no is null then t.kind else 'response' end as kind
from told t
left join asked a on a.case_no = t.case_no and a.began = t.began
where t.kind is not null;

-- From the first contact that the customer began to the next one that the organisation began, or to the
-- step that closes the case.
create or replace temp table waited as
with relevant as (
  select t.case_no, list_filter(t.steps, lambda s: k.inbound[s.kind] or k.outbound[s.kind] or n.stage[t.journey_no][s.kind] >= r.last_stage) as steps
  from journey_trace t
  join journey_rule r on r.journey_id = t.journey_id
  cross join journey_kinds n
  cross join step_kinds k),
turn as (
  select r.case_no, list_transform(list_filter(list_zip(r.steps, list_prepend(null, r.steps[:-2])),
      lambda z: z[2] is null or k.inbound[z[1].kind] <> k.inbound[z[2].kind]), lambda z: z[1]) as steps
  from relevant r cross join step_kinds k),
pair as (
  select case_no, unnest(steps) as asked, unnest(list_append(steps[2:], null)) as answered
  from turn)
select p.case_no, p.asked, p.answered
from pair p
join step_kind k on k.kind = p.asked.kind and k.inbound;
