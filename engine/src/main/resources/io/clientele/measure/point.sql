-- Members of a segment with events that a condition holds for, all members, and the first and last such day.
with shown as (
  select party_id, min("at") as first_at, max("at") as last_at
  from event_seen
  where (${condition}) and party_id in (select party_id from membership where lower(segment_id) = lower(?))
  group by party_id)
select count(party_id), (select count(*) from membership where lower(segment_id) = lower(?)),
  cast(cast(min(first_at) as date) as varchar), cast(cast(max(last_at) as date) as varchar)
from shown
