-- id: contacts-per-case
-- title: Effort: contacts until a case is complete
-- component: metrics
-- unit: contacts
-- direction: lower
-- statistic: mean
-- columns: party_id, journey_id, channel, org_unit, at, x
-- grain: journey; journey channel; journey segment; journey org_unit; journey period
-- needs: complete cases

select c.party_id, c.journey_id, c.channel, c.org_unit, c.started as "at", n.contacts as x
from journey_case c
join case_contact n on n.case_no = c.case_no
where c.complete
