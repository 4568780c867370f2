-- Which steps of a case are contacts with the customer, and who began them.

-- What a kind of event is. Without a direction the initiator decides, and without both a channel
-- makes a contact of which nobody knows who began it.
create or replace temp table step_kind as
select kind, source, lower(channel) as channel,
  case when direction is not null then lower(direction) in ('inbound', 'outbound')
    when initiator is not null then lower(initiator) <> 'system'
    else channel is not null end as contact,
  case when direction is not null then lower(direction) = 'inbound'
    else coalesce(lower(initiator) = 'customer', false) end as inbound,
  case when direction is not null then lower(direction) = 'outbound'
    else coalesce(lower(initiator) not in ('customer', 'system'), false) end as outbound,
  coalesce(lower(outcome) = 'failure', false) as failed,
  outcome is not null as ended,
  coalesce(lower(activity) like '%complaint%', false) as complaint
from event_kind;

-- The same as lists by the number of the kind, to be asked of the steps of a case.
create or replace temp table step_kinds as
select list(contact order by kind) as contact, list(inbound order by kind) as inbound,
  list(outbound order by kind) as outbound, list(failed order by kind) as failed,
  list(ended order by kind) as ended, list(complaint order by kind) as complaint
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
