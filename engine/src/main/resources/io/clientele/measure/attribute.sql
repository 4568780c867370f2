insert into customer_value
select party_id, cast(? as varchar), value
from (select party_id, attributes[?] as value,
        row_number() over (partition by party_id
          order by trust desc nulls last, updated_at desc nulls last, source, key) as place
      from record
      where party_id is not null and attributes[?] is not null) ranked
where place = 1
  and not exists (
    select 1 from customer_value v where v.party_id = ranked.party_id and v.field = ?)
