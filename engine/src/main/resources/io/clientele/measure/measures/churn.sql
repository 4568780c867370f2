-- id: churn
-- title: Customers who have probably stopped buying
-- component: relationship
-- unit: %
-- direction: lower
-- statistic: mean
-- columns: party_id, x
-- grain: all; segment

select party_id, 100 * (1 - alive) as x
from customer_value
