-- id: upsell
-- title: Customers who bought of a higher tier than before
-- component: relationship
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, hit
-- grain: all; segment
-- needs: purchases with an attribute `tier`, or of products that declare a `tier`, before the last twelve months and in them

-- Of those who bought before the last twelve months and again in them. The tier of a purchase is its own,
-- or that of the declared product or service which is its item.
with bought as (
  select e.party_id, e.at >= e.as_of - interval '1' year as lately,
    coalesce(try_cast(e.attributes['tier'] as double), o.tier) as tier
  from event_seen e
  left join declared_offer o on o.name = lower(e.item)
  where e.value is not null and e.survey_metric is null and e.party_id is not null),
best as (
  select party_id, max(case when not lately then tier end) as before, max(case when lately then tier end) as lately
  from bought where tier is not null group by party_id)
select party_id, case when lately > before then 1 else 0 end as hit
from best
where before is not null and lately is not null
