-- Where in life people stand, who may be told and offered what, and who decided.
-- name: groups
select group_id, title, age_from, coalesce(age_to, -1), approach from milestone_group order by position

-- name: years
select y.year, y.group_id, y.people, y.arriving
from milestone_year y left join milestone_group g using (group_id)
order by y.year, g.position, y.group_id

-- name: funnel
select f.group_id, f.step, f.people
from consent_funnel f left join milestone_group g using (group_id)
order by g.position, f.group_id, f.position

-- name: told
select s.message_id, coalesce(m.group_id, ''), count(*),
  count(case when s.addressee = 'person' then 1 end), count(case when s.addressee = 'guardian' then 1 end)
from send s
left join milestone m using (party_id)
left join milestone_group g using (group_id)
group by s.message_id, m.group_id, g.position
order by s.message_id, g.position nulls last

-- name: refusals
select r.message_id, r.group_id, r.reason || ': ' || w.text, count(*)
from (
  select s.message_id, coalesce(m.group_id, '') as group_id, unnest(string_split(s.reasons, ',')) as reason
  from send s left join milestone m using (party_id)
  where s.decision = 'deny') r
join reason w on w.code = r.reason and w.refuses
group by r.message_id, r.group_id, r.reason, w.text
order by r.message_id, r.group_id, count(*) desc, r.reason

-- name: disparities
select message_id, dimension, subject, asked, share, others_share, ratio, verdict,
  d.reason || ': ' || w.text
from disparity d left join reason w on w.code = d.reason
order by message_id, dimension, subject

-- name: reach
select channel_id, channel_type, people, minors, guarded, agreed, refused
from channel_reach order by people desc, channel_id

-- name: decided
select area, actor, policy_id, unit, period, decided, exceptions, exception
from governance
order by area, actor, period

-- name: offers
select rank, item, offer_id, because from offer where party_id = ? order by rank
