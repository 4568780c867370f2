-- What cannot be true of events, or cannot be said of one person.
-- name: shared
-- Ids that more than one in a hundred cases of a journey have, and at least ten.
select journey_id, party_id, cases, share
from (
  select journey_id, party_id, count(*) as cases,
    count(*) / sum(count(*)) over (partition by journey_id) as share
  from journey_trace
  where party_id is not null and party_id = first_party and party_id <> coalesce(case_id, '')
  group by journey_id, party_id) counted
where cases >= 10 and share > 0.01
order by journey_id, cases desc, party_id

-- name: two-customers
select journey_id, count(*), min(case_key)
from journey_trace
where first_party <> party_id
group by journey_id
order by journey_id

-- name: own-nobody
update case_trace set party_id = null
where first_party <> party_id or party_id in (select party_id from shared_customer)

-- name: late
select e.source, count(*), min(coalesce(e.event_id, cast(e.seq as varchar)))
from event_told e cross join measured_on m
where e.at >= m.as_of + interval '1' day
group by e.source
order by e.source

-- name: backwards
select source, count(*), min(coalesce(event_id, cast(seq as varchar)))
from event_told
where ended_at < "at"
group by source
order by source

-- name: unborn
select e.source, count(*), min(e.event_id)
from event_received e join customer c on c.party_id = e.party_id
where c.birth_date is not null and e.at < c.birth_date
group by e.source
order by e.source
