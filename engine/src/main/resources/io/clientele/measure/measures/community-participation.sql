-- id: community-participation
-- title: Active customers who take part among other customers
-- component: relationship
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, hit
-- grain: all; segment
-- needs: events whose activity says that something was posted, replied to, commented on or joined

-- Active is who had any event in the last twelve months.
select party_id, community as hit
from customer_active
where community is not null
