-- The records in the standard forms that Clientele brings them to, as far as this population needs it
-- (its names are lower-case Latin already), and the keys of the blocking rules as columns.
create table people as
select
  id as unique_id, given, family,
  concat_ws(' ', least(given, family), greatest(given, family)) || left(given || family, 0) as names,
  left(family, 3) as family3,
  born, left(born, 4) as born_year, left(born, 7) as born_month, date_diff('day', date '1900-01-01', born::date)::integer as born_day,
  born[1:5] || born[9:10] || '-' || born[6:7] as born_turned,
  lower(email) as email,
  split_part(lower(email), '@', 1) as mailbox,
  (length(given) >= 3 and contains(lower(email), given)) or (length(family) >= 3 and contains(lower(email), family))
    as mailbox_named,
  ltrim(phone, '0') as phone,
  street, house, street || ' ' || house as address,
  replace(postcode, ' ', '') as postcode, left(postcode, 2) as area, city
from read_csv($people, all_varchar = true);
