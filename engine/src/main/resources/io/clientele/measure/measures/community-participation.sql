-- id: community-participation
-- title: Active customers who take part among other customers
-- component: relationship
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, hit
-- grain: all; segment
-- needs: events whose activity says that something was posted, replied to, commented on or joined

-- Active is who had any event in the last twelve months. Without any such activity in the data, nothing
-- is known.
with community as (
  select distinct activity
  from event_kind
  where ' ' || lower(activity) || ' ' like '% posted %'
    or ' ' || lower(activity) || ' ' like '% replied %'
    or ' ' || lower(activity) || ' ' like '% commented %'
    or ' ' || lower(activity) || ' ' like '% joined %')
select e.party_id, max(case when a.activity is null then 0 else 1 end) as hit
from event_seen e
cross join measured_on m
left join community a on a.activity = e.activity
where e.party_id is not null and e.at >= m.as_of - interval '1' year
  and exists (select 1 from community)
group by e.party_id
