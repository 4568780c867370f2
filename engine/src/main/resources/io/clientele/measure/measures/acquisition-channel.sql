-- id: acquisition-channel
-- title: New customers by the channel of their first touch
-- component: channels
-- unit: %
-- direction: none
-- statistic: share
-- columns: party_id, channel, at, hit
-- grain: channel; segment channel
-- needs: customers who bought first in the last twelve months, and 90 days of purchases before them

select a.party_id, c.channel, a.at, case when a.channel = c.channel then 1 else 0 end as hit
from acquired a
cross join (select distinct channel from acquired where channel is not null) c
where a.channel is not null
