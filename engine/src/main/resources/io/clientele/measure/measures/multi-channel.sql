-- id: multi-channel
-- title: Customers who use several channels
-- component: channels
-- unit: %
-- direction: none
-- statistic: share
-- columns: party_id, hit
-- grain: all; segment
-- needs: contacts of known customers whose channels are known

select party_id, case when count(distinct channel) > 1 then 1 else 0 end as hit
from event_seen
where is_contact and channel is not null and party_id is not null
group by party_id
