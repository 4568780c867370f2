-- id: progression
-- title: Members who moved on to a segment declared as progression
-- component: relationship
-- unit: %
-- direction: higher
-- statistic: share
-- columns: segment_id, party_id, hit
-- grain: segment
-- needs: segments that declare a related segment as progression, and events of six months

-- Of those who were members three months before and in none of those segments then. Nothing can be said
-- while events go back less than 90 days before that.
with further as (
  select distinct d.segment_id, n.party_id
  from declared_progression d join membership n on lower(n.segment_id) = lower(d.other_id)),
already as (
  select distinct d.segment_id, b.party_id
  from declared_progression d join membership_before b on lower(b.segment_id) = lower(d.other_id)),
seen as (
  select min("at") <= max(as_of) - interval '3' month - interval '90' day as enough from event_seen)
select b.segment_id, b.party_id, case when f.party_id is null then 0 else 1 end as hit
from membership_before b
cross join seen s
left join further f on f.segment_id = b.segment_id and f.party_id = b.party_id
left join already a on a.segment_id = b.segment_id and a.party_id = b.party_id
where s.enough and a.party_id is null
  and b.segment_id in (select segment_id from declared_progression)
