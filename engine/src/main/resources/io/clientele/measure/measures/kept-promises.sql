-- id: kept-promises
-- title: Complete cases within the target time
-- component: quality
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, journey_id, channel, org_unit, at, hit
-- grain: journey; journey channel; journey segment; journey org_unit; journey period
-- chart: org_unit

select party_id, journey_id, channel, org_unit, started as "at",
  case when days <= target_days then 1 else 0 end as hit
from journey_case
where complete and target_days is not null
