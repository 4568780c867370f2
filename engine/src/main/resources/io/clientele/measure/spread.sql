-- How many members of each segment, and of all customers, stand how; worth in fifths of all customers.
insert into spread
with member as (
  select segment_id, party_id from membership
  union all
  select null, party_id from customer_standing),
cut as (select quantile_cont(lifetime_value, [0.2, 0.4, 0.6, 0.8]) as at, min(lifetime_value) as least, max(lifetime_value) as most from customer_value),
fifth as (
  select v.party_id, 1 + len(list_filter(c.at, lambda a: a < v.lifetime_value)) as band
  from customer_value v cross join cut c),
told as (
  select m.segment_id, unnest([('engagement', s.engagement), ('loyalty', s.loyalty)]) as said
  from member m join customer_standing s on s.party_id = m.party_id
  union all
  select m.segment_id, ('lifecycle', s.stage)
  from member m join customer_stage s on s.party_id = m.party_id)
select segment_id, said[1], said[2], null, null, count(*)
from told where said[2] <> 'unknown' group by segment_id, said
union all
select m.segment_id, 'lifetime value', cast(f.band as varchar),
  case when f.band = 1 then max(c.least) else max(c.at[f.band - 1]) end,
  case when f.band = 5 then max(c.most) else max(c.at[f.band]) end, count(*)
from member m join fifth f on f.party_id = m.party_id cross join cut c
group by m.segment_id, f.band
order by 1, 2, 3;
