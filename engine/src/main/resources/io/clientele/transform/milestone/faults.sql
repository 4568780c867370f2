-- name: guardians
select fault, count(*), min(ward || ' by ' || guardian) from guard where fault is not null group by fault order by fault

-- name: ages
select count(*), min(m.party_id) from milestone m
where m.age is null and m.party_id in (select party_id from send)

-- name: countries
select coalesce(m.country, ''), count(*), min(m.party_id) from milestone m
where m.age < 18 and m.digital_age is null and m.party_id in (select party_id from send)
group by m.country order by m.country nulls first

-- name: levels
select lower(trim(level)), count(*) from enrolment
where lower(trim(level)) not in (select level from milestone_level)
group by 1 order by 1

-- name: frequencies
select name, count(*) from wish
where kind = 'frequency' and said <> 'none' and not regexp_full_match(name, '[0-9]+/(day|week|month|year)')
group by name order by name

-- name: groups
select group_id, count(*) from choice
where lower(group_id) not in (select lower(group_id) from milestone_group)
group by group_id order by group_id

-- name: states
select state, count(*) from consent
where lower(trim(state)) not in ('given', 'granted', 'accepted', 'opt-in', 'opted-in', 'yes', 'withdrawn', 'revoked',
  'denied', 'refused', 'objected', 'opt-out', 'opted-out', 'no', 'restricted', 'erased', 'lifted')
group by state order by state
