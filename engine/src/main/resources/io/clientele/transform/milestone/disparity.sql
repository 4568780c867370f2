-- How often each group of an audience may be told, by the rest of it. Between 0.8 and 1.25 counts as even:
-- the four-fifths rule, Uniform Guidelines on Employee Selection Procedures (1978), 29 CFR 1607.4 D.
insert into disparity
with asked_of as (
  select s.message_id, s.party_id, s.decision = 'send' as told, s.reasons
  from send s where not list_contains(string_split(s.reasons, ','), 'A3')),
sorted as (
  select a.*, 'milestone group' as dimension, m.group_id as subject from asked_of a join milestone m using (party_id)
  union all
  select a.*, 'country', m.country from asked_of a join milestone m using (party_id)
  union all
  select a.*, 'sex', lower(g.value) from asked_of a join golden g on g.party_id = a.party_id and g.field = 'sex'
  union all
  select a.*, 'segment', s.segment_id from asked_of a join membership s using (party_id)),
counted as (
  select message_id, dimension, subject, count(*) as asked, count(case when told then 1 end) as sent
  from sorted where subject is not null group by all),
whole as (
  select message_id, dimension, sum(asked) as asked, sum(sent) as sent
  from counted where dimension <> 'segment' group by message_id, dimension
  union all
  select message_id, 'segment', count(*), count(case when told then 1 end) from asked_of group by message_id),
refusal as (
  select message_id, dimension, subject, max_by(reason, (times, reason)) as reason
  from (
    select message_id, dimension, subject, reason, count(*) as times
    from (select *, unnest(string_split(reasons, ',')) as reason from sorted where not told) r
    where reason in (select code from reason where refuses)
    group by all)
  group by all)
select c.message_id, c.dimension, c.subject, c.asked, c.sent, c.sent / c.asked,
  (w.sent - c.sent) / nullif(w.asked - c.asked, 0),
  case when w.sent > c.sent then (c.sent / c.asked) / ((w.sent - c.sent) / (w.asked - c.asked)) end,
  case
    when c.asked < 30 or w.asked - c.asked < 30 then 'too few'
    when w.sent = 0 then 'nobody told'
    when w.sent > c.sent and (c.sent / c.asked) / ((w.sent - c.sent) / (w.asked - c.asked)) between 0.8 and 1.25 then 'even'
    when w.sent > c.sent and (c.sent / c.asked) < (w.sent - c.sent) / (w.asked - c.asked) then 'less often'
    else 'more often'
  end,
  r.reason
from counted c
join whole w using (message_id, dimension)
left join refusal r using (message_id, dimension, subject)
where w.asked > c.asked
order by c.message_id, c.dimension, c.subject
