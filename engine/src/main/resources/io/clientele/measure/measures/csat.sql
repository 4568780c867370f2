-- id: csat
-- title: Satisfied customers (the two best answers)
-- component: metrics
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, journey_id, channel, org_unit, at, hit
-- grain: all; segment; journey; channel; org_unit; period; org_unit period; segment period

select a.party_id, j.journey_id, a.channel, a.org_unit, a.at,
  case when a.survey_score >= a.highest - 1 then 1 else 0 end as hit
from survey_answer a
left join journey_of_case j on j.case_id = a.case_id
where a.metric = 'csat' and a.survey_score between a.lowest and a.highest
