-- From which segment of then customers came to which segment of now. A customer in no segment is in `none`,
-- one who was not known then comes from `new`.
with known as (
  select n.party_id, b.party_id is not null as was_known
  from customer_known n left join customer_before b on b.party_id = n.party_id),
now_in as (
  select k.party_id, coalesce(m.segment_id, 'none') as segment_id
  from known k left join membership m on m.party_id = k.party_id),
then_in as (
  select k.party_id, case when k.was_known then coalesce(m.segment_id, 'none') else 'new' end as segment_id
  from known k left join membership_before m on m.party_id = k.party_id and k.was_known),
size as (
  select segment_id, count(*) as customers from then_in group by segment_id)
select t.segment_id, n.segment_id, count(*), max(s.customers),
  count(case when b.party_id is null and t.segment_id <> n.segment_id then 1 end)
from then_in t
join now_in n on n.party_id = t.party_id
join size s on s.segment_id = t.segment_id
left join then_in b on b.party_id = t.party_id and b.segment_id = n.segment_id
group by t.segment_id, n.segment_id
order by t.segment_id, n.segment_id
