-- id: csat-between-units
-- title: Part of the differences in satisfaction that lies between units
-- component: quality
-- unit: %
-- direction: lower
-- statistic: spread
-- columns: party_id, org_unit, at, x
-- grain: all; segment; period

select party_id, org_unit, "at", survey_score as x
from survey_answer
where metric = 'csat' and org_unit is not null and survey_score between lowest and highest
