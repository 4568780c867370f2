-- How many of the known customers are in each segment, before and now, and how many there are.
with size_before as (select count(*) as customers from customer_before),
size_now as (select count(*) as customers from customer_known),
before_in as (
  select m.segment_id, count(*) as members
  from membership_before m join customer_before c on c.party_id = m.party_id group by m.segment_id),
now_in as (
  select m.segment_id, count(*) as members
  from membership m join customer_known c on c.party_id = m.party_id group by m.segment_id)
select coalesce(n.segment_id, b.segment_id) as segment_id, coalesce(b.members, 0), s.customers,
  coalesce(n.members, 0), t.customers
from now_in n
full outer join before_in b on b.segment_id = n.segment_id
cross join size_before s cross join size_now t
order by 1
