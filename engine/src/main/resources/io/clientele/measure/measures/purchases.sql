-- id: purchases
-- title: Purchases per buying customer
-- component: relationship
-- unit: purchases
-- direction: higher
-- statistic: mean
-- columns: party_id, x
-- grain: all; segment

select party_id, frequency as x from customer_fact where frequency > 0
