-- id: case-duration
-- title: Time from first to last contact of a complete case
-- component: journey
-- unit: days
-- direction: lower
-- statistic: median
-- columns: party_id, journey_id, channel, org_unit, at, x
-- grain: journey; journey channel; journey segment; journey org_unit; journey period

select party_id, journey_id, channel, org_unit, started as "at", days as x
from journey_case
where complete
