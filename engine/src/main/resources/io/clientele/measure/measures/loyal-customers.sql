-- id: loyal-customers
-- title: Customers who are loyal or advocates
-- component: relationship
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, hit
-- grain: all; segment
-- needs: enough purchases for customer_value

select party_id, case when loyalty in ('loyal', 'advocate') then 1 else 0 end as hit
from customer_standing
where loyalty <> 'unknown'
