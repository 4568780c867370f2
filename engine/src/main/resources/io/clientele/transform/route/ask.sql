-- name: cells
with living as (
  select type_id, region_id, count(*) as customers from customer_place group by type_id, region_id),
bought as (
  select type_id, offer_id, region_id, count(*) as orders, count(route_id) as routed, sum(value) as revenue
  from order_route group by type_id, offer_id, region_id),
gone as (
  select type_id, offer_id, region_id, route_id, count(*) as orders
  from order_route where route_id is not null group by type_id, offer_id, region_id, route_id)
select c.type_id, coalesce(c.offer_id, ''), coalesce(c.region_id, ''),
  (select coalesce(sum(customers), 0) from living l
    where l.type_id = c.type_id and (c.region_id is null or l.region_id = c.region_id)),
  coalesce(b.orders, 0), coalesce(b.routed, 0), coalesce(g.orders, 0), coalesce(b.revenue, 0)
from market_cell c
left join bought b on b.type_id = c.type_id and b.offer_id is not distinct from c.offer_id and b.region_id is not distinct from c.region_id
left join gone g on g.type_id = c.type_id and g.offer_id is not distinct from c.offer_id and g.region_id is not distinct from c.region_id and g.route_id = c.route_id

-- name: lead
select offer_id, type_id, count(*), quantile_cont(days, 0.5), quantile_cont(days, 0.85)
from delivery group by offer_id, type_id

-- name: defects
select offer_id, type_id, count(*), avg(case when defect then 1.0 else 0.0 end)
from order_route where offer_id is not null and type_id is not null and defect is not null
group by offer_id, type_id

-- name: periods
select offer_id, type_id, cast(date_trunc(?, delivered) as date) as period, count(*), quantile_cont(days, 0.85)
from delivery group by offer_id, type_id, period order by offer_id, type_id, period

-- name: sizes
with bought as (
  select coalesce(p.size, 'unknown') as size, coalesce(p.sector, '') as sector, o.*, c.lane, r.kind
  from order_route o
  join customer_place p on p.party_id = o.party_id
  left join market_cell c on c.type_id = o.type_id and c.offer_id is not distinct from o.offer_id and c.region_id is not distinct from o.region_id
  left join market_route r on r.route_id = o.route_id),
lead as (
  select coalesce(p.size, 'unknown') as size, coalesce(p.sector, '') as sector, quantile_cont(o.lead_days, 0.85) as p85
  from order_route o join customer_place p on p.party_id = o.party_id group by all),
living as (
  select coalesce(size, 'unknown') as size, coalesce(sector, '') as sector, count(*) as customers
  from customer_place group by all),
mixed as (
  select size, sector, what, name, count(*) as orders
  from (
    select size, sector, unnest([
      {'what': 'lane', 'name': coalesce(lane, 'not meant for them')},
      {'what': 'route', 'name': coalesce(kind, 'unknown')},
      {'what': 'channel', 'name': coalesce(channel, 'unknown')}], recursive := true)
    from bought) group by all),
mix as (
  select size, sector, what,
    string_agg(name || ' ' || cast(round(100.0 * orders / total) as integer) || ' %', ', ' order by orders desc, name) as words
  from (select *, sum(orders) over (partition by size, sector, what) as total from mixed)
  group by all)
select l.size, l.sector, l.customers,
  (select count(*) from bought b where b.size = l.size and b.sector = l.sector),
  (select coalesce(sum(b.value), 0) from bought b where b.size = l.size and b.sector = l.sector),
  d.p85,
  max(case when m.what = 'lane' then m.words end),
  max(case when m.what = 'route' then m.words end),
  max(case when m.what = 'channel' then m.words end)
from living l
left join lead d on d.size = l.size and d.sector = l.sector
left join mix m on m.size = l.size and m.sector = l.sector
group by l.size, l.sector, l.customers, d.p85
order by case l.size when 'large' then 1 when 'medium' then 2 when 'small' then 3 when 'consumer' then 4 else 5 end, l.sector
