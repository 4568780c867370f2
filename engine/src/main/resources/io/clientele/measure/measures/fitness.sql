-- id: fitness
-- title: Mean fitness of cases
-- component: journey
-- unit: %
-- direction: higher
-- statistic: mean
-- columns: party_id, journey_id, channel, org_unit, at, x
-- grain: journey; journey channel; journey segment; journey org_unit; journey period

select c.party_id, c.journey_id, c.channel, c.org_unit, c.started as "at", 100 * f.fitness as x
from journey_case c
join variant_fit f on f.variant_no = c.variant_no
