-- In how many cases an activity occurs that no touchpoint declares.
select journey_id, activity, count(distinct case_key) as cases
from journey_event
where token < 0
group by journey_id, activity
order by journey_id, cases desc, activity
