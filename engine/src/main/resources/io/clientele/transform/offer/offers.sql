-- name: bought
-- The first time that each customer bought each item.
select party_id, trim(item), min(cast("at" as date))::varchar
from event_received
where value is not null and survey_metric is null and trim(item) <> '' and party_id is not null
  and "at" < cast(? as date) + interval '1' day
group by party_id, trim(item)
order by party_id, trim(item)

-- name: allowed
-- Adults by a known age who agreed to be profiled, and whose data are free to be used.
select m.party_id
from milestone m
join permission p on p.party_id = m.party_id and p.giver = 'own' and p.said = 'given' and p.purpose = lower(?)
where m.age >= 18 and m.standing = 'FREE'
order by m.party_id

-- name: segments
select party_id, segment_id from membership order by party_id, segment_id
