-- id: recommendation
-- title: Recommendation score (Net Promoter Score ®)
-- component: metrics
-- unit: points
-- direction: higher
-- statistic: promoters
-- columns: party_id, journey_id, channel, org_unit, at, promoter, detractor
-- grain: all; segment; journey; channel; org_unit; period; org_unit period; segment period
-- chart: org_unit

select a.party_id, j.journey_id, a.channel, a.org_unit, a.at,
  case when a.survey_score >= 9 then 1 else 0 end as promoter,
  case when a.survey_score <= 6 then 1 else 0 end as detractor
from survey_answer a
left join journey_of_case j on j.case_id = a.case_id
where a.metric = 'recommendation' and a.lowest = 0 and a.highest = 10
  and a.survey_score between 0 and 10
