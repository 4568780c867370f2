-- Whether customers buy in their own rhythm still, from four days of purchase on. Who buys at random at an unchanged
-- rate stays away for longer than x days with chance (s / (s + x))^n after n gaps of s days in all; the newest eight count.
-- One row for each day of purchase: until when the next one comes but in 5 of 100 such gaps, and whether it came.
create or replace temp table purchase_gap as
with bought as (
  select distinct party_id, cast("at" as date) as day
  from event_seen
  where party_id is not null and survey_metric is null and try_cast(value as decimal(18, 4)) > 0),
ordered as (
  select party_id, day,
    least(8, row_number() over (partition by party_id order by day) - 1) as gaps,
    first_value(day) over (partition by party_id order by day rows between 8 preceding and current row) as since,
    lead(day) over (partition by party_id order by day) as next_day
  from bought),
judged as (
  select party_id, day, gaps, next_day, day - since as days,
    ceil((day - since) * (power(0.05, -1.0 / gaps) - 1)) as bound
  from ordered
  where gaps >= 3)
select party_id, day, gaps, days, next_day,
  cast(day + cast(bound as integer) * interval '1' day as date) as until
from judged
where bound < 36525;

-- How each customer stands: the gap that goes on.
insert into rhythm
select g.party_id, g.gaps, g.days * 1.0 / g.gaps, g.day, m.as_of - g.day,
  power(g.days * 1.0 / (g.days + (m.as_of - g.day)), g.gaps),
  case when g.until < m.as_of then g.until end
from purchase_gap g cross join measured_on m
where g.next_day is null
order by g.party_id;
