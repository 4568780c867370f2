-- id: interaction-frequency
-- title: Contacts per customer and 30 days
-- component: relationship
-- unit: contacts
-- direction: none
-- statistic: mean
-- columns: party_id, x
-- grain: all; segment
-- needs: customers who are known

-- Over the last 90 days.
select party_id, contacts_90d / 3 as x
from customer_fact
