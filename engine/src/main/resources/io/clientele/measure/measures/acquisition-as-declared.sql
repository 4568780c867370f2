-- id: acquisition-as-declared
-- title: New customers who came through a declared channel
-- component: relationship
-- unit: %
-- direction: higher
-- statistic: share
-- columns: segment_id, party_id, at, hit
-- grain: segment; segment period
-- needs: customers who bought first in the last twelve months, 90 days of purchases before them, and segments that declare acquisitionChannels

select m.segment_id, a.party_id, a.at,
  max(case when d.channel = lower(a.channel) then 1 else 0 end) as hit
from acquired a
join membership m on m.party_id = a.party_id
join declared_channel d on d.segment_id = m.segment_id
where a.channel is not null
group by m.segment_id, a.party_id, a.at
