-- id: channel-use
-- title: Contacts by channel
-- component: channels
-- unit: %
-- direction: none
-- statistic: ratio
-- columns: party_id, channel, hits, cases
-- grain: channel; segment channel
-- needs: contacts of known customers whose channels are known

-- One row a customer and channel: the contacts in it, and all of them.
with used as (
  select party_id, channel, count(*) as contacts
  from event_seen
  where is_contact and channel is not null and party_id is not null
  group by party_id, channel),
whole as (
  select party_id, sum(contacts) as contacts from used group by party_id)
select w.party_id, c.channel, coalesce(u.contacts, 0) as hits, w.contacts as cases
from whole w
cross join (select distinct channel from used) c
left join used u on u.party_id = w.party_id and u.channel = c.channel
