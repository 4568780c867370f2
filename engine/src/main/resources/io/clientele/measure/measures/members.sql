-- id: members
-- title: Members
-- component: segments
-- unit: customers
-- direction: higher
-- statistic: count
-- columns: party_id
-- grain: all; segment

select party_id from customer_fact
