-- Where each customer is in life with the organisation, on the day of measuring: the first rule that holds.
-- Without customer_value, who had no event for a year is taken to have left.
insert into customer_stage
with met as (
  select party_id, min("at") as first_at, max("at") as last_at, max(as_of) as as_of,
    max(case when is_contact and (lower(direction) = 'inbound' or (direction is null and lower(initiator) = 'customer'))
      then 1 else 0 end) as asked,
    min(case when value is not null and survey_metric is null then "at" end) as bought_at
  from event_seen where party_id is not null group by party_id),
item as (
  select party_id, item, min("at") as first_at
  from event_seen
  where value is not null and survey_metric is null and item is not null and party_id is not null
  group by party_id, item),
widest as (
  select party_id, count(*) as items, max(first_at) as newest_at from item group by party_id),
held as (
  select party_id, max(try_cast(value as double)) as products
  from golden where field = 'products_held' group by party_id)
select f.party_id,
  case
    when t.bought_at is null and coalesce(h.products, 0) = 0 and coalesce(t.asked, 0) = 0 then 'awareness'
    when t.bought_at is null and coalesce(h.products, 0) = 0 then 'consideration'
    when coalesce(v.alive < 0.5, t.last_at < t.as_of - interval '1' year, true) then 'win-back'
    when f.last_recommendation >= 9 then 'advocacy'
    when t.bought_at >= t.as_of - interval '29' day then 'purchase'
    when t.bought_at >= t.as_of - interval '89' day then 'onboarding'
    when w.items > 1 and w.newest_at >= t.as_of - interval '179' day then 'growth'
    when t.first_at < t.as_of - interval '1' year then 'retention'
    else 'usage' end
from customer_fact f
left join met t on t.party_id = f.party_id
left join widest w on w.party_id = f.party_id
left join held h on h.party_id = f.party_id
left join customer_value v on v.party_id = f.party_id
order by f.party_id;

-- Who was won in the last twelve months: whose first purchase lies in them, with the channel of the first
-- contact or purchase. In the first 90 days of the data nobody knows who had bought before.
create or replace temp table acquired as
with touch as (
  select party_id, min("at") as first_at, min_by(channel, "at") as channel,
    min(case when value is not null then "at" end) as bought_at, max(as_of) as as_of
  from event_seen
  where party_id is not null and (is_contact or value is not null) and survey_metric is null
  group by party_id),
begun as (select min(bought_at) as "at" from touch)
select t.party_id, t.bought_at as "at", t.channel
from touch t cross join begun b
where t.bought_at >= t.as_of - interval '1' year and t.bought_at >= b.at + interval '90' day;
