-- By size, sector and kind of buyer; a type that asks for more goes before one that asks for less.
insert into place_said
select f.party_id, 'type', t.type_id, case when f.is_said or t.sector is not null or t.is_public then 2 else 4 end,
  (t.size is not null)::integer + (t.sector is not null)::integer + t.is_public::integer + (t.buyer <> 'end customer')::integer,
  t.place, case when f.is_said or t.sector is not null or t.is_public then 'attributes' else 'a person' end
from place_fact f
join market_type t on (t.size is null or t.size = f.size)
  and (t.sector is null or lower(t.sector) = lower(f.sector) or (t.is_public and f.is_public))
  and (not t.is_public or f.is_public)
  and (t.buyer = 'end customer' and coalesce(f.buyer, 'end customer') = 'end customer' or t.buyer = f.buyer)
where (t.size is not null or t.sector is not null or t.is_public);

-- By the smallest segment of a type.
insert into place_said
select m.party_id, 'type', s.id, 3, -count(*) over (partition by m.segment_id), s.place, 'segment'
from membership m
join place_said s on s.what = 'segment' and s.party_id = m.segment_id;

-- By the region of the address, where a region of that name is declared.
insert into place_said
select g.party_id, 'region', r.id, 2, 0, r.place, 'address'
from golden g
join place_said r on r.what = 'region name' and r.known_by = lower(g.value)
where g.field = 'region';

insert into customer_place
with ranked as (
  select *, row_number() over (partition by party_id, what order by rank, fit desc, place, id) as nth
  from place_said where what in ('type', 'region'))
select c.party_id, t.id, r.id,
  coalesce(m.size, f.size), coalesce(m.sector, f.sector), t.known_by,
  r.id is null and exists (
    select 1 from golden g join place_said s on s.what = 'region field' and s.known_by = g.field
    where g.party_id = c.party_id)
from customer c
left join place_fact f on f.party_id = c.party_id
left join ranked t on t.party_id = c.party_id and t.what = 'type' and t.nth = 1
left join ranked r on r.party_id = c.party_id and r.what = 'region' and r.nth = 1
left join market_type m on m.type_id = t.id
order by c.party_id;
