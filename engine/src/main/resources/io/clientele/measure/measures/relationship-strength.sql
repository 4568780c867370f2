-- id: relationship-strength
-- title: Measured strength of the relationship (1 to 5)
-- component: relationship
-- unit: points
-- direction: higher
-- statistic: mean
-- columns: party_id, x
-- grain: all; segment
-- needs: customers of whom two are known of products held, tenure, last purchase, satisfaction and who begins contacts

select party_id, strength as x
from customer_standing
where strength is not null
