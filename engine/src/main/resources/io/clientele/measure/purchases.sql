-- The days on which each customer bought, as the models of lifetime value need them.
with bought as (
  select party_id, cast("at" as date) as day, sum(try_cast(value as decimal(18, 4))) as spent
  from event_seen
  where try_cast(value as decimal(18, 4)) > 0 and survey_metric is null and party_id is not null
  group by party_id, cast("at" as date)),
numbered as (
  select *, row_number() over (partition by party_id order by day) as nth from bought)
select n.party_id, count(*) - 1 as repeats, max(n.day) - min(n.day) as last_days,
  max(m.as_of) - min(n.day) as watched_days,
  coalesce(avg(case when n.nth > 1 then n.spent end), 0) as mean_purchase
from numbered n cross join measured_on m
group by n.party_id
order by n.party_id
