-- The declared segment that shares most with each proposed one, after Jaccard.
with size as (select segment_id, count(*) as members from membership group by segment_id),
proposed as (select method, name, count(*) as members from proposed_member group by method, name),
shared as (
  select p.method, p.name, m.segment_id, count(*) as customers
  from proposed_member p join membership m on m.party_id = p.party_id
  group by p.method, p.name, m.segment_id),
alike as (
  select s.method, s.name, s.segment_id,
    cast(s.customers as double) / (p.members + z.members - s.customers) as jaccard
  from shared s
  join proposed p on p.method = s.method and p.name = s.name
  join size z on z.segment_id = s.segment_id),
ranked as (
  select *, row_number() over (partition by method, name order by jaccard desc, segment_id) as place
  from alike)
select method, name, segment_id, jaccard from ranked where place = 1 order by method, name
