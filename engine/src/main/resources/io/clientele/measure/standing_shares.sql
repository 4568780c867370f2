-- How many members of a segment stand how.
with told as (
  select m.segment_id, s.engagement, s.loyalty
  from membership m join customer_standing s on s.party_id = m.party_id)
select segment_id, 'engagement', engagement, count(*) from told group by segment_id, engagement
union all
select segment_id, 'loyalty', loyalty, count(*) from told where loyalty <> 'unknown' group by segment_id, loyalty
order by 1, 2, 3
