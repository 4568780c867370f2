-- id: csat-stability
-- title: Weeks in which satisfaction stayed within its limits
-- component: quality
-- unit: %
-- direction: higher
-- statistic: share
-- columns: org_unit, at, hit
-- grain: all; org_unit

-- The limits of each unit come from the first half of its weeks. The second half is judged.
select subject as org_unit, week as "at", case when value between low and high then 1 else 0 end as hit
from chart
where measure = 'csat' and dimension = 'org_unit' and not baseline
