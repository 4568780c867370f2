-- id: completion
-- title: Ended cases that are complete
-- component: journey
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, journey_id, channel, org_unit, at, hit
-- grain: journey; journey channel; journey segment; journey org_unit; journey period

select party_id, journey_id, channel, org_unit, started as "at", case when complete then 1 else 0 end as hit
from journey_case
where not open
