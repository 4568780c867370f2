-- How many known customers are in a segment and a region; an empty name is everybody.
select count(distinct r.party_id)
from record r
where r.party_id is not null
  and (? = '' or r.party_id in (select party_id from membership where lower(segment_id) = lower(?)))
  and (? = '' or lower(?) in (lower(coalesce(r.region, '')), lower(coalesce(r.country, ''))))
