-- id: ces
-- title: Ease of doing business (1 to 7, higher is easier)
-- component: metrics
-- unit: points
-- direction: higher
-- statistic: mean
-- columns: party_id, journey_id, channel, org_unit, at, x
-- grain: all; segment; journey; channel; org_unit; period; org_unit period; segment period

select a.party_id, j.journey_id, a.channel, a.org_unit, a.at, a.survey_score as x
from survey_answer a
left join journey_of_case j on j.case_id = a.case_id
where a.metric = 'ces' and a.lowest = 1 and a.highest = 7 and a.survey_score between 1 and 7
