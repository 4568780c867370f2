-- id: reactive-episodes
-- title: Episodes that the customer begins, or that answer the customer
-- component: channels
-- unit: %
-- direction: lower
-- statistic: share
-- columns: party_id, journey_id, channel, org_unit, at, hit
-- grain: journey; journey channel; journey segment; journey org_unit; journey period
-- needs: contacts that say who began them, by direction or initiator

select c.party_id, c.journey_id, c.channel, c.org_unit, e.began as "at",
  case when e.kind in ('reactive', 'response') then 1 else 0 end as hit
from episode e
join journey_case c on c.case_no = e.case_no
