-- id: retention-effect
-- title: Retention of customers who received a declared strategy above that of others
-- component: relationship
-- unit: %
-- direction: higher
-- statistic: lift
-- columns: segment_id, party_id, hit, tailored
-- grain: segment
-- needs: contacts with attributes `strategy` (one that a segment declares) and `assignment` (tailored or control), without which the effect is not identified

-- Contacts whose attribute `strategy` is one that the segment declares, assigned as tailored or control.
-- Retained is who had an event more than 90 days after the first such contact.
with assigned as (
  select m.segment_id, a.party_id, max(a.tailored) as tailored, min(a.at) as first_at
  from assigned_contact a
  join membership m on m.party_id = a.party_id
  join declared_strategy d on d.segment_id = m.segment_id and d.strategy = a.strategy
  group by m.segment_id, a.party_id),
seen as (
  select party_id, max("at") as last_at
  from event_seen
  where party_id in (select party_id from assigned)
  group by party_id)
select a.segment_id, a.party_id, case when s.last_at > a.first_at + interval '90' day then 1 else 0 end as hit, a.tailored
from assigned a
cross join measured_on m
join seen s on s.party_id = a.party_id
where a.first_at < m.as_of - interval '89' day
