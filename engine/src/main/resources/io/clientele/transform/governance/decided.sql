-- Who decided what in each quarter; exceptions are those that went otherwise than meant.
-- name: consents
select case when lower(trim(coalesce(given_by, ''))) in ('', 'self', 'own', 'person', 'customer') then 'customers' else 'guardians' end,
  year(from_at) || '-Q' || quarter(from_at),
  count(*),
  count(case when lower(trim(state)) in ('withdrawn', 'revoked', 'denied', 'refused', 'objected', 'opt-out', 'opted-out', 'no') then 1 end)
from consent
where lower(trim(state)) not in ('erased', 'restricted', 'lifted')
group by 1, 2
order by 1, 2

-- name: erasures
-- An exception is a person to whom something went out afterwards.
with gone as (
  select party_id, lower(trim(state)) as state, from_at from consent
  where lower(trim(state)) in ('erased', 'restricted') and party_id is not null)
select g.state, year(g.from_at) || '-Q' || quarter(g.from_at), count(*),
  count(case when exists (
    select 1 from event_received e
    where e.party_id = g.party_id and e.direction = 'outbound' and e."at" > g.from_at) then 1 end)
from gone g
group by 1, 2
order by 1, 2

-- name: choices
select 'guardians', year(from_at) || '-Q' || quarter(from_at), count(*), 0
from choice group by 1, 2 order by 1, 2

-- name: decisions
select message_id, '', count(*), count(case when decision = 'deny' then 1 end)
from send group by message_id order by message_id

-- name: sends
-- An exception is a message to somebody who was not to be told.
select s.message_id, year(e."at") || '-Q' || quarter(e."at"), count(*),
  count(case when s.decision = 'deny' then 1 end)
from event_received e
join send s on s.party_id = e.party_id and lower(s.message_id) = lower(trim(e.item))
where e.direction = 'outbound'
group by 1, 2
order by 1, 2
