-- name: party
select party_id from milestone where lower(party_id) = lower(?)

-- name: record
select party_id from record where source = ? and key = ? and party_id is not null

-- name: decided
select exists (from send where message_id = ?)

-- name: decision
select decision, addressee, addressee_id from send where message_id = ? and party_id = ?

-- name: reasons
select unnest(string_split(reasons, ',')) from send where message_id = ? and party_id = ? and reasons <> ''

-- name: standing
select m.group_id || coalesce(' ' || g.title, ''), m.decided_by, m.age, m.country, m.guardian_id, lower(m.guardianship)
from milestone m left join milestone_group g using (group_id)
where m.party_id = ?

-- name: words
with one as (select cast(? as varchar) as party_id, lower(cast(? as varchar)) as purpose)
select c.purpose, c.state, c.given_by, cast(cast(c.from_at as date) as varchar), cast(cast(c.to_at as date) as varchar)
from consent c
where c.party_id = (select party_id from one)
  and (lower(trim(c.purpose)) in ((select purpose from one), 'profiling')
    or regexp_matches(lower(trim(c.purpose)), '^(channel|topic|frequency):')
    or lower(trim(c.state)) in ('restricted', 'erased'))
order by c.from_at nulls first, c.purpose, c.state
