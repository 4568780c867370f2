-- People by group: how far consent reaches, and where they will be in years to come.
delete from milestone_year;

delete from consent_funnel;

insert into milestone_year
with ahead as (select unnest(generate_series(0, 10)) as years),
standing as (
  select a.years, m.party_id, year(d.as_of) + a.years as in_year,
    case
      when a.years = 0 then m.group_id
      else (
        select min_by(g.group_id, g.position) from milestone_group g
        where m.age + a.years between g.age_from and coalesce(g.age_to, 200))
    end as group_id
  from milestone m cross join ahead a cross join decided_on d
  where m.age is not null),
moved as (
  select *, lag(group_id) over (partition by party_id order by years) as before
  from standing)
select in_year, group_id, count(*), count(case when years > 0 and before is distinct from group_id then 1 end)
from moved
where group_id is not null
group by in_year, group_id
order by in_year, group_id;

insert into consent_funnel
with asks as (select distinct lower(purpose) as purpose from mailing where not needed and purpose <> ''),
word as (
  select party_id, max(case when said = 'given' then 2 when said = 'withdrawn' then 1 else 0 end) as said
  from permission where purpose in (from asks) group by party_id),
told as (
  select distinct s.party_id from send s join mailing m using (message_id)
  where s.decision = 'send' and not m.needed),
person as (
  select m.group_id, m.party_id,
    m.age >= 18 or m.guardianship = 'PROVED' or m.age >= m.digital_age as reachable,
    w.party_id is not null as asked,
    coalesce(w.said, 0) = 2 as agreed,
    t.party_id is not null as told
  from milestone m
  left join word w using (party_id)
  left join told t using (party_id)
  where m.group_id is not null and m.standing = 'FREE'),
step as (
  select group_id, 'known' as step, 1 as position, count(*) as people from person group by group_id
  union all
  select group_id, 'addressee proved', 2, count(case when reachable then 1 end) from person group by group_id
  union all
  select group_id, 'asked', 3, count(case when reachable and asked then 1 end) from person group by group_id
  union all
  select group_id, 'agreed', 4, count(case when reachable and asked and agreed then 1 end) from person group by group_id
  union all
  select group_id, 'may be told', 5, count(case when reachable and asked and agreed and told then 1 end) from person group by group_id)
select group_id, step, position, people from step order by group_id, position;

delete from channel_reach;

insert into channel_reach
with seen as (
  select distinct c.channel_id, e.party_id
  from channel_called c join event_received e on lower(trim(e.channel)) = c.name
  where e.party_id is not null),
said as (
  select c.channel_id, count(distinct case when w.said = 'given' then w.party_id end) as agreed,
    count(distinct case when w.said = 'withdrawn' then w.party_id end) as refused
  from channel_called c join wish w on w.kind = 'channel' and w.name = c.name
  group by c.channel_id),
counted as (
  select s.channel_id, count(*) as people,
    count(case when m.age < 18 then 1 end) as minors,
    count(case when m.age < 18 and m.guardianship = 'PROVED' then 1 end) as guarded
  from seen s left join milestone m using (party_id)
  group by s.channel_id)
select n.channel_id, n.channel_type, coalesce(c.people, 0), coalesce(c.minors, 0), coalesce(c.guarded, 0),
  coalesce(s.agreed, 0), coalesce(s.refused, 0)
from (select distinct channel_id, channel_type from channel_called) n
left join counted c using (channel_id)
left join said s using (channel_id)
order by n.channel_id;
