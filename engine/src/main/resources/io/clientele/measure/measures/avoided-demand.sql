-- id: avoided-demand
-- title: Customers who need not ask after a contact, above those of the control
-- component: channels
-- unit: %
-- direction: higher
-- statistic: lift
-- columns: party_id, channel, at, hit, tailored
-- grain: all; segment; channel
-- needs: an attribute `assignment` (tailored or control) of contacts that the organisation began, without which avoided demand is not identified

-- Who does not turn to the organisation within 14 days of an assigned contact. Contacts of the last 14
-- days have not had their time.
with asked as (
  select party_id, "at"
  from event_seen
  where is_contact and (lower(direction) = 'inbound' or (direction is null and lower(initiator) = 'customer'))
    and party_id in (select party_id from assigned_contact)),
waited as (
  select a.party_id, a.channel, a.at, a.tailored, count(q.at) as questions
  from assigned_contact a
  cross join measured_on m
  left join asked q on q.party_id = a.party_id and q.at > a.at and q.at <= a.at + interval '14' day
  where a.party_id is not null and a.at < m.as_of - interval '13' day
  group by a.party_id, a.channel, a.at, a.tailored)
select party_id, channel, "at", case when questions = 0 then 1 else 0 end as hit, tailored
from waited
