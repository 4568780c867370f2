-- What gates ask of the tables, each under the name by which a gate calls it.
-- name: sources
select source, sum(rows)::bigint, sum(rejected)::bigint, cast(cast(max(newest) as date) as varchar)
from load
group by source
order by source

-- name: resolved
select count(*), count(party_id) from record

-- name: sends
-- By what was sent: how often in the days between, and how often with a consent to its purpose that held
-- at that time. The first parameter has a line for each message: id, title and purpose.
with known as (
  select string_split(line, chr(9)) as part
  from (select unnest(string_split(?, chr(10))) as line)
  where line <> ''
), sent as (
  select coalesce(attributes['message'], attributes['campaign']) as named, party_id, "at"
  from event_received
  where coalesce(attributes['message'], attributes['campaign']) is not null
    and "at" >= cast(? as date) and "at" < cast(? as date) + interval '1' day
), meant as (
  select coalesce(part[1], named) as what, lower(part[3]) as purpose, party_id, "at"
  from sent left join known on lower(named) in (lower(part[1]), lower(part[2]))
)
select what, count(*), count(*) filter (where exists (
  select 1 from consent c
  where c.party_id = meant.party_id and lower(c.purpose) = meant.purpose and lower(c.state) = 'given'
    and (c.from_at is null or c.from_at <= meant."at") and (c.to_at is null or c.to_at >= meant."at")
    and not exists (
      select 1 from consent w
      where w.party_id = c.party_id and lower(w.purpose) = meant.purpose and lower(w.state) <> 'given'
        and w.from_at <= meant."at" and (c.from_at is null or w.from_at >= c.from_at))))
from meant
group by what
order by what

-- name: named
-- Whether any event says what was sent.
select distinct coalesce(attributes['message'], attributes['campaign']) as what
from event_received
where coalesce(attributes['message'], attributes['campaign']) is not null
order by what
limit 1

-- name: joined
-- What was sent to customers of whom four in five are known.
with known as (
  select string_split(line, chr(9)) as part
  from (select unnest(string_split(?, chr(10))) as line)
  where line <> ''
), sent as (
  select coalesce(attributes['campaign'], attributes['message']) as named, party_id
  from event_received
  where coalesce(attributes['campaign'], attributes['message']) is not null
)
select part[1]
from sent join known on lower(named) in (lower(part[1]), lower(part[2]))
group by part[1]
having count(party_id) >= 0.8 * count(*)
order by part[1]

-- name: contacts
-- Contacts that customers began, by source, up to a day.
select source, cast(cast(max("at") as date) as varchar), count(*), count(party_id)
from event_received
where case when direction is not null then lower(direction) = 'inbound' else lower(initiator) = 'customer' end
  and "at" < cast(? as date) + interval '1' day
group by source
order by source

-- name: detractors
-- Customers who advised against the organisation in a year, as far as the days to answer are over, and
-- those of them whom the organisation turned to in those days.
with asked as (
  select cast(? as integer) as days, cast(? as date) as last
), said as (
  select party_id, "at", days
  from event_received cross join asked
  where lower(survey_metric) = 'recommendation' and party_id is not null
    and survey_score <= coalesce(scale_min, 0) + 0.6 * (coalesce(scale_max, 10) - coalesce(scale_min, 0))
    and "at" < last + interval '1' day - days * interval '1' day and "at" >= last - interval '1' year
), turned as (
  select party_id, "at"
  from event_received
  where party_id is not null and survey_metric is null
    and case when direction is not null then lower(direction) = 'outbound'
      else lower(initiator) not in ('customer', 'system') end
)
select count(*), count(*) filter (where exists (
  select 1 from turned t
  where t.party_id = said.party_id and t."at" > said."at" and t."at" <= said."at" + days * interval '1' day))
from said

-- name: satisfaction-gap
-- Mean satisfaction from 1 to 5 of the best channel less that of the worst, of those with 30 answers.
with scored as (
  select channel, avg(1 + 4 * (survey_score - scale_min) / (scale_max - scale_min)) as score
  from event_received
  where lower(survey_metric) = 'csat' and channel is not null and scale_max > scale_min
  group by channel
  having count(*) >= 30
)
select case when count(*) >= 2 then max(score) - min(score) end from scored

-- name: consents
select count(*), count(*) filter (where party_id in (select party_id from consent))
from party
where kind = 'person'

-- name: lineage
-- Records of customers, and those of which it is known what of them survives and why.
select count(*), count(*) filter (where r.source is not null and r.key is not null
  and (r.survives is not null or p.records = 1))
from record r join party p on p.party_id = r.party_id

-- name: duplicates
-- Records of the days between, and those of a customer whom the same source had before.
with dated as (
  select updated_at, lag(updated_at) over (partition by source, party_id order by updated_at, key) as earlier
  from record
  where party_id is not null and updated_at is not null
)
select count(*), count(earlier)
from dated
where updated_at >= cast(? as date) and updated_at < cast(? as date) + interval '1' day

-- name: purposes
select distinct purpose from consent where purpose is not null order by purpose

-- name: links
-- By survey: how many customers answered whose later purchases are known, and how their mean score goes
-- with the logarithm of what they bought after their first answer.
with answered as (
  select lower(survey_metric) as metric, party_id, min("at") as since,
    avg((survey_score - scale_min) / (scale_max - scale_min)) as score
  from event_received
  where survey_metric is not null and party_id is not null and scale_max > scale_min
  group by 1, 2
), bought as (
  select party_id, "at", value from event_received where value is not null and party_id is not null
), later as (
  select a.metric, a.score,
    ln(1 + greatest(coalesce(sum(b.value) filter (where b."at" >= a.since), 0), 0)) as revenue
  from answered a join bought b using (party_id)
  group by a.metric, a.party_id, a.score
)
select metric, count(*), case when stddev_pop(score) > 0 and stddev_pop(revenue) > 0 then corr(score, revenue) end
from later
group by metric
order by metric

-- name: effects
-- Responses whose effect was measured before and after by one definition.
select distinct response_id from effect where before is not null and after is not null order by response_id
