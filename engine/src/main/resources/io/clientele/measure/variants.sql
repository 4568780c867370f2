-- How many cases took the same way through a journey; open cases apart.
select journey_id, variant, open, count(*) as cases, sum(events) as events, sum(unmatched) as unmatched
from journey_case
group by journey_id, variant, open
order by journey_id, variant, open
