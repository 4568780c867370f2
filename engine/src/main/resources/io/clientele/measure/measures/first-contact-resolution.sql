-- id: first-contact-resolution
-- title: Cases settled by the first contact
-- component: metrics
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, journey_id, channel, org_unit, at, hit
-- grain: journey; journey channel; journey segment; journey org_unit; journey period
-- needs: cases that the customer began, by direction or initiator

-- Cases that ended within the last 7 days may still come back.
select c.party_id, c.journey_id, c.channel, c.org_unit, c.started as "at",
  case when c.complete and n.inbound = 1
    and coalesce(n.inbound_after > c.ended + interval '7' day, true) then 1 else 0 end as hit
from journey_case c
join case_contact n on n.case_no = c.case_no
cross join measured_on m
where not c.open and n.inbound > 0 and c.ended < m.as_of - interval '6' day
