-- The audience of one message, each with all that the decision must know, as one text.
create or replace temp table asked as
with one as (select * from mailing where message_id = ?),
audience as (
  select c.party_id from customer c cross join one o
  where c.kind = 'person'
    and (o.segments = 0 or c.party_id in (
      select s.party_id from membership s join mailing_segment t on t.segment_id = s.segment_id
      where t.message_id = o.message_id))
    and (${condition})),
word as (
  select w.* from permission w cross join one o where w.purpose = lower(o.purpose)),
-- A wish of a minor's guardian counts as the minor's own.
heard as (
  select m.party_id, w.kind, w.name, w.said
  from milestone m join wish w on w.party_id = m.party_id
    or (w.party_id = m.guardian_id and coalesce(m.age, 0) < 18)),
channel as (
  select h.party_id, c.channel_id, any_value(c.social) as social,
    bool_or(h.said = 'withdrawn' and h.name = c.name) as refused,
    bool_or(h.said = 'given' and h.name = c.name) as chosen,
    bool_or(h.said = 'given') as chooses
  from heard h cross join one o
  join mailing_channel c on c.message_id = o.message_id
  where h.kind = 'channel'
  group by h.party_id, c.channel_id),
way as (
  select party_id,
    bool_or(not refused and (chosen or not chooses)) as is_open,
    bool_or(not refused and (chosen or (not chooses and not social))) as is_free
  from channel group by party_id),
topic as (
  select h.party_id,
    bool_or(h.said = 'withdrawn' and t.name is not null) as refused,
    bool_or(h.said = 'given' and t.name is not null) as chosen,
    bool_or(h.said = 'given') as chooses
  from heard h cross join one o
  left join mailing_topic t on t.message_id = o.message_id and t.name = h.name
  where h.kind = 'topic'
    and exists (select 1 from mailing_topic k where k.message_id = o.message_id)
  group by h.party_id),
capped as (
  select s.party_id,
    count(case when s.day > d.as_of - o.cap_days then 1 end) >= any_value(o.cap) as reached
  from sent s cross join one o cross join decided_on d
  group by s.party_id),
rhythm as (
  select f.party_id,
    f.days is null or f.most is null
      or count(case when s.day > d.as_of - cast(f.days as integer) then 1 end) >= f.most as reached
  from frequency f cross join decided_on d
  left join sent s on s.party_id = f.party_id
  group by f.party_id, f.days, f.most, d.as_of),
chosen as (
  select c.child_id as party_id,
    bool_or(lower(c.group_id) = lower(coalesce(g.group_id, m.group_id))) as fits
  from choice c cross join decided_on d cross join one o
  join milestone m on m.party_id = c.child_id
  left join mailing_group g on g.message_id = o.message_id
  where (c.from_at is null or c.from_at < d.as_of + interval '1' day)
    and (c.to_at is null or c.to_at >= d.as_of)
  group by c.child_id)
select m.party_id, m.guardian_id,
  concat_ws('|',
    m.standing,
    case when m.age is null then '' else cast(least(m.age, 18) as varchar) end,
    m.child_likely or (m.age is null and o.for_minors),
    m.approach,
    m.country is not null,
    coalesce(cast(m.digital_age as varchar), ''),
    m.guardianship,
    upper(coalesce(own.said, 'none')),
    case
      when coalesce(by_guardian.said, 'none') = 'withdrawn' or coalesce(of_guardian.said, 'none') = 'withdrawn' then 'WITHDRAWN'
      else upper(coalesce(by_guardian.said, 'none'))
    end,
    coalesce(profile.said = 'given', false),
    concat_ws(',',
      case when m.age is not null and ((o.groups > 0 and m.group_id is distinct from g.group_id)
        or m.age < o.age_from or m.age > o.age_to) then 'OUTSIDE' end,
      case when not coalesce(ch.fits, true) and coalesce(m.age, 0) < 18 then 'OTHER_GROUPS' end,
      case when not coalesce(w.is_open, true) then 'CHANNEL' end,
      case when coalesce(t.refused, false) or (coalesce(t.chooses, false) and not t.chosen) then 'TOPIC' end,
      case when case when w.party_id is null then o.social else w.is_open and not w.is_free end then 'SOCIAL' end,
      case when capped.reached then 'CAP' end,
      case when rhythm.reached then 'FREQUENCY' end,
      case when o.in_quiet_hours then 'QUIET' end)) as state
from audience a
cross join one o
join milestone m on m.party_id = a.party_id
left join mailing_group g on g.message_id = o.message_id and lower(g.group_id) = lower(m.group_id)
left join word own on own.party_id = m.party_id and own.giver = 'own'
left join word by_guardian on by_guardian.party_id = m.party_id and by_guardian.giver = 'guardian'
left join word of_guardian on of_guardian.party_id = m.guardian_id and of_guardian.giver = 'own'
left join permission profile on profile.party_id = m.party_id and profile.giver = 'own' and profile.purpose = 'profiling'
left join way w on w.party_id = m.party_id
left join topic t on t.party_id = m.party_id
left join capped on capped.party_id = m.party_id
left join rhythm on rhythm.party_id = m.party_id
left join chosen ch on ch.party_id = m.party_id
where o.segments > 0 or o.has_rule or m.age is null
  or ((o.groups = 0 or g.group_id is not null) and m.age >= o.age_from and m.age <= o.age_to)
