-- id: products-held
-- title: Relationship depth: products held per customer
-- component: relationship
-- unit: products
-- direction: higher
-- statistic: mean
-- columns: party_id, x
-- grain: all; segment

select party_id, try_cast(value as double) as x
from golden
where field = 'products_held' and try_cast(value as double) >= 0
