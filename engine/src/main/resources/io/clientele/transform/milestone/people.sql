-- What stands in consents and relations, made ready for the decision.

-- An age that nobody has, such as that of the first of January 1900, is none.
create or replace temp table aged as
select party_id, kind, country,
  case when age between 0 and 115 then age end as age,
  case when age between 0 and 115 then birth_date end as birth_date
from customer;

-- The last word of each giver on each purpose, from each record; of words at one time the one that denies.
delete from permission;

insert into permission
with word(state, said) as (values
  ('given', 'given'), ('granted', 'given'), ('accepted', 'given'), ('opt-in', 'given'), ('opted-in', 'given'), ('yes', 'given'),
  ('withdrawn', 'withdrawn'), ('revoked', 'withdrawn'), ('denied', 'withdrawn'), ('refused', 'withdrawn'),
  ('objected', 'withdrawn'), ('opt-out', 'withdrawn'), ('opted-out', 'withdrawn'), ('no', 'withdrawn'),
  ('restricted', 'restricted'), ('erased', 'erased'), ('lifted', 'none')),
heard as (
  select c.party_id,
    lower(trim(c.purpose)) as purpose,
    case when lower(trim(coalesce(c.given_by, ''))) in ('', 'self', 'own', 'person', 'customer') then 'own' else 'guardian' end as giver,
    case when c.to_at < d.as_of + interval '1' day and coalesce(w.said, 'none') = 'given' then 'none' else coalesce(w.said, 'none') end as said,
    row_number() over (
      partition by c.party_id, lower(trim(c.purpose)), lower(trim(coalesce(c.given_by, ''))), c.customer_source, c.customer_key
      order by c.from_at desc nulls last, coalesce(w.said, 'none') <> 'given' desc, w.said) as place
  from consent c cross join decided_on d left join word w on w.state = lower(trim(c.state))
  where c.party_id is not null and (c.from_at is null or c.from_at < d.as_of + interval '1' day))
select party_id, purpose, giver,
  case
    when bool_or(said = 'erased') then 'erased'
    when bool_or(said = 'restricted') then 'restricted'
    when bool_or(said = 'withdrawn') then 'withdrawn'
    when bool_or(said = 'given') then 'given'
    else 'none'
  end as said
from heard
where place = 1
group by party_id, purpose, giver
order by party_id, purpose, giver;

create or replace temp table rest as
select party_id, case when bool_or(said = 'erased') then 'ERASED' else 'RESTRICTED' end as standing
from permission
where said in ('erased', 'restricted')
group by party_id;

-- The level somebody is enrolled at on the day; of several the one begun last.
create or replace temp table enrolled as
select party_id, group_id
from (
  select e.party_id, l.group_id,
    row_number() over (partition by e.party_id order by e.from_at desc nulls last, g.position) as place
  from enrolment e
  cross join decided_on d
  join milestone_level l on l.level = lower(trim(e.level))
  join milestone_group g on g.group_id = l.group_id
  where e.party_id is not null
    and (e.from_at is null or e.from_at < d.as_of + interval '1' day)
    and (e.to_at is null or e.to_at >= d.as_of))
where place = 1;

create or replace temp table guarding as
select from_party as guardian, to_party as ward, min("at") as since,
  coalesce(bool_or(trim(evidence) <> ''), false) as has_evidence
from relation cross join decided_on d
where lower(type) = 'guardian' and from_party is not null and to_party is not null
  and ("at" is null or "at" < d.as_of + interval '1' day)
group by from_party, to_party;

-- Whoever guards somebody who, over others or at once, guards him or her.
create or replace temp table circle as
with recursive reach(guardian, ward, steps) as (
  select guardian, ward, 1 from guarding
  union
  select reach.guardian, guarding.ward, reach.steps + 1
  from reach join guarding on guarding.guardian = reach.ward
  where reach.steps < 12 and reach.guardian <> reach.ward)
select distinct guardian as party_id from reach where guardian = ward;

create or replace temp table guard as
with judged as (
  select g.ward, g.guardian, g.since,
    case
      when g.guardian in (from circle) or guardian.birth_date >= ward.birth_date or guardian.age < 18 then 'IMPOSSIBLE'
      when not g.has_evidence then 'UNPROVED'
      else 'PROVED'
    end as guardianship,
    case
      when g.guardian in (from circle) then 'circle'
      when guardian.birth_date >= ward.birth_date then 'younger'
      when guardian.age < 18 then 'minor'
    end as fault
  from guarding g
  left join aged guardian on guardian.party_id = g.guardian
  left join aged ward on ward.party_id = g.ward
  where g.guardian not in (select party_id from rest))
select *, row_number() over (
  partition by ward
  order by case guardianship when 'PROVED' then 1 when 'UNPROVED' then 2 else 3 end, since nulls last, guardian) as place
from judged;

delete from milestone;

insert into milestone
with place(name, code) as (values ('UK', 'GB'), ('USA', 'US'), ('EL', 'GR')),
person as (
  select c.party_id, c.age, e.group_id as enrolled,
    coalesce(p.code, upper(trim(c.country))) as country
  from aged c
  left join enrolled e on e.party_id = c.party_id
  left join place p on p.name = upper(trim(c.country))
  where c.kind = 'person'),
grouped as (
  select p.*,
    coalesce(p.enrolled, (
      select min_by(g.group_id, g.position) from milestone_group g
      where p.age between g.age_from and coalesce(g.age_to, 200))) as group_id
  from person p)
select q.party_id, q.group_id,
  case when q.enrolled is not null then 'enrolment' when q.group_id is not null then 'age' else 'nothing' end,
  coalesce(q.age, case when q.enrolled is not null then g.age_from end),
  w.ward is not null,
  coalesce(g.approach, 'by-age'),
  q.country, a.age, w.guardian,
  coalesce(w.guardianship, 'NONE'),
  coalesce(r.standing, 'FREE')
from grouped q
left join milestone_group g on g.group_id = q.group_id
left join digital_age a on a.country = q.country
left join guard w on w.ward = q.party_id and w.place = 1
left join rest r on r.party_id = q.party_id
order by q.party_id;

-- What somebody chose of channels, topics and frequency.
create or replace temp table wish as
select party_id, split_part(purpose, ':', 1) as kind, trim(substr(purpose, instr(purpose, ':') + 1)) as name,
  case when bool_or(said = 'withdrawn') then 'withdrawn' when bool_or(said = 'given') then 'given' else 'none' end as said
from permission
where purpose like 'channel:%' or purpose like 'topic:%' or purpose like 'frequency:%'
group by all;

-- What went out to each, by day.
create or replace temp table sent as
select e.party_id, cast(e."at" as date) as day
from event_received e
join mailing m on lower(m.message_id) = lower(trim(e.item)) and not m.needed
cross join decided_on d
where e.party_id is not null and e.direction = 'outbound' and e."at" < d.as_of + interval '1' day;

create or replace temp table frequency as
select party_id, min(case unit when 'day' then 1 when 'week' then 7 when 'month' then 30 when 'year' then 365 end) as days,
  min_by(most, most) as most
from (
  select party_id, try_cast(split_part(name, '/', 1) as integer) as most, split_part(name, '/', 2) as unit
  from wish where kind = 'frequency' and said = 'given')
group by party_id;
