insert into proposed_trait
with usual as (
  select percentile_cont(0.5) within group (order by try_cast(${field} as double)) as median from customer)
select p.method, p.name, ?,
  percentile_cont(0.5) within group (order by try_cast(c.${field} as double)), max(u.median)
from proposed_member p
join customer c on c.party_id = p.party_id
cross join usual u
where c.${field} is not null
group by p.method, p.name
order by p.method, p.name
