-- How many cases took the same way through a journey, and how many of them are complete; open cases
-- apart.
select journey_id, variant, open, count(*) as cases, count(case when complete then 1 end) as complete,
  sum(unmatched) as unmatched, min(case_key) as example
from journey_case
group by journey_id, variant, open
order by journey_id, variant, open
