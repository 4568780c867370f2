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
        select arg_min(g.group_id, g.position) from milestone_group g
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
