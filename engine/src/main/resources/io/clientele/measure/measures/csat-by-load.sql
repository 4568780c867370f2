-- id: csat-by-load
-- title: Satisfaction where a unit is busier than usual
-- component: quality
-- unit: points
-- direction: higher
-- statistic: slope
-- columns: org_unit, at, x, load, times
-- grain: all; org_unit
-- needs: eight weeks of a unit with contacts and answers to the question of satisfaction

-- Of each week of a unit: the share of satisfied answers, in per cent, and its contacts, both less the
-- unit's own mean. What is reported is the change of the share where the contacts rise by one standard
-- deviation.
with answered as (
  select org_unit, cast(date_trunc('week', "at") as date) as week, count(*) as times,
    sum(case when survey_score >= highest - 1 then 1 else 0 end) as hits, max("at") as newest
  from survey_answer
  where metric = 'csat' and org_unit is not null and survey_score between lowest and highest
  group by org_unit, cast(date_trunc('week', "at") as date)),
beside as (
  select a.org_unit, a.newest, a.times, a.hits, w.contacts
  from answered a
  join unit_week w on w.org_unit = a.org_unit and w.week = a.week),
usual as (
  select org_unit, sum(hits) / sum(times) as share, sum(contacts * times) / sum(times) as contacts
  from beside group by org_unit)
select b.org_unit, b.newest as "at", 100.0 * (b.hits / b.times - u.share) as x, b.contacts - u.contacts as load, b.times
from beside b
join usual u on u.org_unit = b.org_unit
