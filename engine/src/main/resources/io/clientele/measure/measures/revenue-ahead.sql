-- id: revenue-ahead
-- title: Revenue expected of a customer in the next twelve months
-- component: relationship
-- unit: currency
-- direction: higher
-- statistic: mean
-- columns: party_id, x
-- grain: all; segment

select party_id, revenue_ahead as x
from customer_value
