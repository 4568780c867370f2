-- Each answer that names a case of a journey, with what happened in the whole case. A low score is an answer,
-- not what it came from.
with troubled as (
  select journey_id, case_key, count(*) as points
  from frustration
  where rule <> 'low-score'
  group by journey_id, case_key)
select c.journey_id, a.metric, a.survey_score as score,
  c.events - c.unmatched as declared, c.days as days, c.unmatched as undeclared, coalesce(t.points, 0) as frustrations
from survey_answer a
join journey_of_case j on j.case_id = a.case_id
join journey_case c on c.journey_id = j.journey_id and c.case_id = a.case_id
left join troubled t on t.journey_id = c.journey_id and t.case_key = c.case_key
where a.survey_score between a.lowest and a.highest
order by c.journey_id, a.metric, a.source, a.event_id
