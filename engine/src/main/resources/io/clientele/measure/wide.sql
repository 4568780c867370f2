create or replace table customer as
with valued as (
  select f.party_id${columns}
  from customer_fact f left join golden v on v.party_id = f.party_id
  group by f.party_id),
aged as (
  select party_id,
    cast(floor(((year(m.as_of) * 10000 + month(m.as_of) * 100 + day(m.as_of))
      - (year(birth_date) * 10000 + month(birth_date) * 100 + day(birth_date))) / 10000) as integer)
      as age
  from valued cross join measured_on m)
select v.*, f.kind${facts}
from valued v
join customer_fact f on f.party_id = v.party_id
join aged g on g.party_id = v.party_id
