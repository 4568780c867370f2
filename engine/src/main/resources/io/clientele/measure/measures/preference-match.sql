-- id: preference-match
-- title: Contacts in the channel that the customer prefers
-- component: personalisation
-- unit: %
-- direction: higher
-- statistic: ratio
-- columns: party_id, hits, cases
-- grain: all; segment
-- needs: a golden value `preferred_channel` and contacts that the organisation began

-- One row a customer: the contacts that the organisation began.
with preferred as (
  select party_id, lower(trim(value)) as channel from golden where field = 'preferred_channel')
select e.party_id, count(case when lower(trim(e.channel)) = p.channel then 1 end) as hits, count(*) as cases
from event_seen e
join preferred p on p.party_id = e.party_id
where e.is_contact and e.channel is not null
  and (lower(e.direction) = 'outbound'
    or (e.direction is null and lower(e.initiator) not in ('customer', 'system')))
group by e.party_id
