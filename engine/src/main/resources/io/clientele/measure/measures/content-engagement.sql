-- id: content-engagement
-- title: Active customers who view, read or attend something
-- component: relationship
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, hit
-- grain: all; segment
-- needs: events whose activity says that something was viewed, read, watched, downloaded or attended

-- Active is who had any event in the last twelve months.
select party_id, content as hit
from customer_active
where content is not null
