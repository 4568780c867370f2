-- id: lifetime-value
-- title: Lifetime value: revenue expected of a customer in five years
-- component: relationship
-- unit: currency
-- direction: higher
-- statistic: mean
-- columns: party_id, x
-- grain: all; segment

select party_id, lifetime_value as x
from customer_value
