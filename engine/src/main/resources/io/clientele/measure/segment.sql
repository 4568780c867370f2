-- Segments in data: who is in none or in several, and how far segments share their customers.
insert into segment_coverage
with counted as (
  select c.party_id, c.kind, count(m.segment_id) as segments
  from customer c left join membership m on m.party_id = c.party_id
  group by c.party_id, c.kind)
select kind, count(*), count(case when segments > 0 then 1 end), count(case when segments = 0 then 1 end),
  count(case when segments > 1 then 1 end),
  cast(count(case when segments = 0 then 1 end) as double) / count(*)
from counted
group by kind
order by kind;

insert into segment_overlap
with size as (
  select segment_id, count(*) as members from membership group by segment_id),
shared as (
  select a.segment_id, b.segment_id as other_id, count(*) as customers
  from membership a join membership b on b.party_id = a.party_id and b.segment_id <> a.segment_id
  group by a.segment_id, b.segment_id)
select s.segment_id, s.other_id, s.customers,
  cast(s.customers as double) / (one.members + other.members - s.customers),
  cast(s.customers as double) / one.members
from shared s
join size one on one.segment_id = s.segment_id
join size other on other.segment_id = s.other_id
order by s.segment_id, s.other_id;
