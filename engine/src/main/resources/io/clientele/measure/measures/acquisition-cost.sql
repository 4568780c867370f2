-- id: acquisition-cost
-- title: Cost of winning a customer
-- component: relationship
-- unit: currency
-- direction: lower
-- statistic: quotient
-- columns: channel, at, x, whole
-- grain: all; channel
-- needs: a source of `costs` whose `what` says acquisition, and customers who were won in those months

-- One row a month and channel of the costs: the amount, and the customers who were won in that month and
-- came through that channel, or all of them where the costs name no channel.
with spent as (
  select substr(period, 1, 7) as month, per as channel, sum(amount) as amount
  from cost
  where lower(what) like '%acquisition%'
  group by substr(period, 1, 7), per),
won as (
  select substr(cast("at" as varchar), 1, 7) as month, lower(channel) as channel, count(*) as customers
  from acquired
  group by substr(cast("at" as varchar), 1, 7), lower(channel)),
counted as (
  select s.month, s.channel, s.amount, coalesce(sum(w.customers), 0) as customers
  from spent s
  left join won w on w.month = s.month and (s.channel is null or w.channel = lower(s.channel))
  group by s.month, s.channel, s.amount)
select c.channel, cast(c.month || '-01' as date) as "at", c.amount as x, c.customers as whole
from counted c cross join measured_on m
where cast(c.month || '-01' as date) >= m.as_of - interval '1' year and cast(c.month || '-01' as date) <= m.as_of
