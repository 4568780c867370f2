-- How many rows of a feed have a text in which a mailbox or a telephone stands.
select count(*)
from sensed
where lower(sensor_id) = lower(?)
  and regexp_matches(coalesce(text, ''), '[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+[.][A-Za-z]{2,}|[+]?[0-9][0-9 ()/-]{7,}[0-9]')
