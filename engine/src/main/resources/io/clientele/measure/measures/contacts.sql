-- id: contacts
-- title: Contacts per customer in the last 90 days
-- component: relationship
-- unit: contacts
-- direction: none
-- statistic: mean
-- columns: party_id, x
-- grain: all; segment

select party_id, contacts_90d as x from customer_fact
