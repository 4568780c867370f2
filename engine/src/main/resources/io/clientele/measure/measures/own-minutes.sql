-- id: own-minutes
-- title: Effort: minutes that the customer spends until a case is complete
-- component: metrics
-- unit: minutes
-- direction: lower
-- statistic: mean
-- columns: party_id, journey_id, channel, org_unit, at, x
-- grain: journey; journey channel; journey segment; journey org_unit; journey period
-- needs: complete cases with steps that the customer began and that have an end

-- The time from the beginning to the end of the steps which the customer began.
select c.party_id, c.journey_id, c.channel, c.org_unit, c.started as "at",
  sum(epoch(e.ended_at) - epoch(e.at)) / 60 as x
from event_received e
join journey_of_case j on j.case_id = e.case_id
join journey_case c on c.journey_id = j.journey_id and c.case_id = j.case_id
where e.ended_at >= e.at and e.survey_metric is null and c.complete
  and (lower(e.direction) = 'inbound' or (e.direction is null and lower(e.initiator) = 'customer'))
group by c.party_id, c.journey_id, c.channel, c.org_unit, c.started, c.case_no
