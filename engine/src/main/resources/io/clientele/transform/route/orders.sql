-- Every order with its offer, and the route it went by: the one it names, else one that has its channel, the one that is meant first.
insert into order_route
with bought as (
  select e.event_id, e.source, e.party_id, e."at", e.channel, e.item, e.outcome, e.ended_at,
    lower(trim(e.attributes['route'])) as named, e.seq,
    try_cast(e.value as double) as value
  from event_seen e
  where e.survey_metric is null and e.party_id is not null and try_cast(e.value as double) > 0),
offered as (
  select b.*, i.offer_id, p.type_id, p.region_id,
    row_number() over (partition by b.source, b.event_id, b.seq order by i.place) as nth
  from bought b
  left join market_item i on i.item = lower(trim(b.item))
  left join customer_place p on p.party_id = b.party_id),
known as (
  select o.*, c.route_id as meant from offered o
  left join market_cell c on c.type_id = o.type_id and c.offer_id is not distinct from o.offer_id
    and c.region_id is not distinct from o.region_id
  where o.nth = 1),
gone as (
  select k.source, k.event_id, k.seq, r.route_id,
    row_number() over (partition by k.source, k.event_id, k.seq
      order by (r.route_id = k.meant) desc nulls last, (s.type_id is not null) desc, r.place) as nth
  from known k
  join market_channel c
    on case when k.named is null then c.channel = lower(trim(k.channel)) else lower(c.route_id) = k.named or c.channel = 'route:' || k.named end
  join market_route r on r.route_id = c.route_id
  left join market_serving s on s.route_id = r.route_id and s.type_id = k.type_id)
select k.event_id, k.source, k.party_id, k.type_id, k.offer_id, k.region_id, g.route_id, k.channel, k."at", k.value,
  case when k.ended_at >= k."at" then (epoch(k.ended_at) - epoch(k."at")) / 86400 end,
  case when k.outcome is not null
    then lower(k.outcome) in ('defect', 'defective', 'returned', 'rejected', 'failed', 'complaint') end
from known k
left join gone g on g.source = k.source and g.event_id = k.event_id and g.seq = k.seq and g.nth = 1
order by k.source, k.event_id, k.seq;

-- What was delivered when: orders that say when they ended, and complete cases of the journeys in which an offer is delivered.
create or replace temp table delivery as
select type_id, offer_id, "at" + to_microseconds(cast(lead_days * 86400000000 as bigint)) as delivered, lead_days as days
from order_route
where lead_days is not null and offer_id is not null and type_id is not null
  and offer_id not in (select offer_id from market_journey)
union all
select p.type_id, c.offer_id, c.ended, (epoch(c.ended) - epoch(c.began)) / 86400
from (
  select j.offer_id, max(e.party_id) as party_id, min(e."at") as began,
    min(case when e.stage_id = j.stage_id then e."at" end) as ended
  from event_seen e join market_journey j on j.journey_id = e.journey_id
  where e.case_id is not null
  group by j.offer_id, e.journey_id, e.source, e.case_id) c
join customer_place p on p.party_id = c.party_id
where c.ended is not null and p.type_id is not null;
