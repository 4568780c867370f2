-- id: content-engagement
-- title: Active customers who view, read or attend something
-- component: relationship
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, hit
-- grain: all; segment
-- needs: events whose activity says that something was viewed, read, watched, downloaded or attended

-- Active is who had any event in the last twelve months. Without any such activity in the data, nothing
-- is known.
with content as (
  select distinct activity
  from event_kind
  where ' ' || lower(activity) || ' ' like '% viewed %'
    or ' ' || lower(activity) || ' ' like '% read %'
    or ' ' || lower(activity) || ' ' like '% watched %'
    or ' ' || lower(activity) || ' ' like '% downloaded %'
    or ' ' || lower(activity) || ' ' like '% attended %')
select e.party_id, max(case when a.activity is null then 0 else 1 end) as hit
from event_seen e
cross join measured_on m
left join content a on a.activity = e.activity
where e.party_id is not null and e.at >= m.as_of - interval '1' year
  and exists (select 1 from content)
group by e.party_id
