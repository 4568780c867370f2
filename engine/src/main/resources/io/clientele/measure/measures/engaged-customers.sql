-- id: engaged-customers
-- title: Customers who are active or advocates
-- component: relationship
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, hit
-- grain: all; segment
-- needs: customers with events

select party_id, case when engagement in ('active', 'advocate') then 1 else 0 end as hit
from customer_standing
