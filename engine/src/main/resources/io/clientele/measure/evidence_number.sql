-- A number of the members of a segment, and of the other customers of its kind.
with told as (
  select m.party_id is not null as member, try_cast(c.${field} as double) as x
  from customer c left join membership m on m.party_id = c.party_id and m.segment_id = ?
  where c.kind = ?)
select member, count(x),
  count(case when x < ? then 1 end),
  count(case when x >= ? and x <= ? then 1 end),
  percentile_cont(0.1) within group (order by x),
  percentile_cont(0.5) within group (order by x),
  percentile_cont(0.9) within group (order by x)
from told
where x is not null
group by member
order by member desc
