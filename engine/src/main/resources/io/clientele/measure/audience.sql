-- Parties that are in the same segments have the same audience, a number from 1.
create or replace temp table audience as
select cast(row_number() over (order by segments) as bigint) as audience, segments
from (select distinct segments
      from (select list(segment_id order by segment_id) as segments from membership group by party_id) one) own;

create or replace temp table party_audience as
select m.party_id, a.audience
from (select party_id, list(segment_id order by segment_id) as segments from membership group by party_id) m
join audience a on a.segments = m.segments;
