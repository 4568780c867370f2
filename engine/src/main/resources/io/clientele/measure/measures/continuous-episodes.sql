-- id: continuous-episodes
-- title: Episodes without any contact
-- component: channels
-- unit: %
-- direction: none
-- statistic: share
-- columns: party_id, journey_id, channel, org_unit, at, hit
-- grain: journey; journey channel; journey segment; journey org_unit; journey period
-- needs: contacts that say who began them, by direction or initiator

select c.party_id, c.journey_id, c.channel, c.org_unit, e.began as "at",
  case when e.kind in ('continuous') then 1 else 0 end as hit
from episode e
join journey_case c on c.case_no = e.case_no
