-- What the members of a segment have in a field, and the other customers of its kind.
with told as (
  select m.party_id is not null as member, lower(trim(cast(c.${field} as varchar))) as x
  from customer c left join membership m on m.party_id = c.party_id and m.segment_id = ?
  where c.kind = ?)
select member, x, count(*)
from told
where x <> ''
group by member, x
order by member desc, count(*) desc, x
