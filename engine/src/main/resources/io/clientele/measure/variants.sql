-- How many cases took the same way through a journey, and how many of them are complete; open cases
-- apart.
with taken as (
  select variant_no, open, count(*) as cases, count(case when complete then 1 end) as complete,
    min(case_key) as example
  from journey_case group by variant_no, open)
select v.journey_id, v.variant, t.open, t.cases, t.complete, t.cases * v.unmatched, t.example, v.variant_no
from taken t join journey_variant v on v.variant_no = t.variant_no
order by v.journey_id, v.variant, t.open
