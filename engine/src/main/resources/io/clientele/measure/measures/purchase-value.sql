-- id: purchase-value
-- title: Value of a purchase
-- component: relationship
-- unit: currency
-- direction: higher
-- statistic: mean
-- columns: party_id, channel, at, x
-- grain: all; segment; channel; period

select party_id, channel, "at", value as x
from event_seen
where value is not null and survey_metric is null
