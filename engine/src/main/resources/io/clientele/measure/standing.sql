-- How each customer stands with the organisation, on the day of measuring: bands from 1 to 5 (fifths of
-- all customers, by the share of them who are below, those who are equal counting half), a level of
-- engagement and a status of loyalty.
create or replace temp table customer_standing as
with held as (
  select party_id, max(try_cast(value as double)) as products
  from golden where field = 'products_held' group by party_id),
begun as (
  select c.party_id, avg(case when e.kind = 'proactive' then 1.0 else 0.0 end) as proactive
  from episode e join journey_case c on c.case_no = e.case_no
  where e.kind <> 'continuous' and c.party_id is not null
  group by c.party_id),
known as (
  select f.party_id, h.products, f.tenure_days, -f.recency_days as freshness, f.last_csat, b.proactive,
    f.contacts_90d, f.last_recommendation, v.alive
  from customer_fact f
  left join held h on h.party_id = f.party_id
  left join begun b on b.party_id = f.party_id
  left join customer_value v on v.party_id = f.party_id
  where f.tenure_days is not null),
banded as (
  select *,
    case when products is not null then (rank() over (order by products nulls last) - 1
      + count(*) over (partition by products) / 2.0) / count(products) over () end as r1,
    case when tenure_days is not null then (rank() over (order by tenure_days nulls last) - 1
      + count(*) over (partition by tenure_days) / 2.0) / count(tenure_days) over () end as r2,
    case when freshness is not null then (rank() over (order by freshness nulls last) - 1
      + count(*) over (partition by freshness) / 2.0) / count(freshness) over () end as r3,
    case when last_csat is not null then (rank() over (order by last_csat nulls last) - 1
      + count(*) over (partition by last_csat) / 2.0) / count(last_csat) over () end as r4,
    case when proactive is not null then (rank() over (order by proactive nulls last) - 1
      + count(*) over (partition by proactive) / 2.0) / count(proactive) over () end as r5
  from known),
usual as (
  select percentile_cont(0.25) within group (order by case when contacts_90d > 0 then contacts_90d end) as few,
    percentile_cont(0.75) within group (order by case when contacts_90d > 0 then contacts_90d end) as many,
    percentile_cont(0.2) within group (order by alive) as doubtful,
    percentile_cont(2.0 / 3) within group (order by tenure_days) as long
  from known),
ranked as (
  select *, list_filter([r1, r2, r3, r4, r5], lambda r: r is not null) as ranks from banded)
select r.party_id,
  case when len(r.ranks) > 1 then list_avg(list_transform(r.ranks, lambda q: least(5, 1 + floor(5 * q)))) end as strength,
  case when r.contacts_90d = 0 then 'dormant'
    when r.contacts_90d < u.few then 'occasional'
    when r.contacts_90d < u.many then 'regular'
    when r.last_recommendation >= 9 then 'advocate'
    else 'active' end as engagement,
  case when r.alive is null then 'unknown'
    when r.alive < u.doubtful then 'at-risk'
    when r.alive >= 0.5 and r.last_recommendation >= 9 then 'advocate'
    when r.alive >= 0.5 and r.tenure_days >= u.long then 'loyal'
    else 'stable' end as loyalty
from ranked r cross join usual u;
