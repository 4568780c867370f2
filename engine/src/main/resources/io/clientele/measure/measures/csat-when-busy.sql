-- id: csat-when-busy
-- title: Satisfaction in the busiest third of weeks above that in the quietest
-- component: quality
-- unit: %
-- direction: higher
-- statistic: lift
-- columns: party_id, org_unit, at, hit, tailored
-- grain: all; org_unit
-- needs: six weeks of a unit with contacts, and answers to the question of satisfaction

-- The thirds of a unit's weeks are by its contacts. A unit with fewer than six weeks has none.
select a.party_id, a.org_unit, a.at, case when a.survey_score >= a.highest - 1 then 1 else 0 end as hit,
  case when w.third = 3 then 1 else 0 end as tailored
from survey_answer a
join unit_week w on w.org_unit = a.org_unit and w.week = cast(date_trunc('week', a.at) as date)
where a.metric = 'csat' and a.survey_score between a.lowest and a.highest and w.third <> 2 and w.weeks > 5
