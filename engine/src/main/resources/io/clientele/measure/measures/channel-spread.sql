-- id: channel-spread
-- title: Effective number of channels
-- component: channels
-- unit: channels
-- direction: none
-- statistic: variety
-- columns: party_id, at, channel, times
-- grain: all; segment; period
-- needs: contacts whose channels are known

select party_id, min("at") as "at", channel, count(*) as times
from event_seen
where is_contact and channel is not null
group by party_id, channel, date_trunc('month', "at")
