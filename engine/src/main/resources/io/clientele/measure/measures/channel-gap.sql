-- id: channel-gap
-- title: Gap in completion between the best channel and the worst
-- component: channels
-- unit: %
-- direction: lower
-- statistic: gap
-- columns: party_id, journey_id, channel, org_unit, at, hit
-- grain: journey; journey segment; journey org_unit
-- needs: two channels in which at least 30 cases began and ended

select party_id, journey_id, channel, org_unit, started as "at", case when complete then 1 else 0 end as hit
from journey_case
where not open
