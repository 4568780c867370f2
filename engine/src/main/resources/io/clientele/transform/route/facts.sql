-- What attributes say of the size, sector and kind of buyer of each customer. A person without staff is a consumer.
create or replace temp table place_fact as
select party_id,
  case
    when staff is not null then case when staff < ? then 'small' when staff < ? then 'medium' else 'large' end
    when kind = 'person' then 'consumer'
  end as size,
  sector,
  coalesce(lower(sector) in ('federal', 'public') or said_public, false) as is_public,
  lower(buyer) as buyer,
  staff is not null or buyer is not null or kind <> 'person' as is_said
from (
  select party_id, kind, try_cast(${staff} as double) as staff, cast(${sector} as varchar) as sector,
    lower(cast(${public} as varchar)) in ('true', 'yes', '1') as said_public, cast(${buyer} as varchar) as buyer
  from customer)
