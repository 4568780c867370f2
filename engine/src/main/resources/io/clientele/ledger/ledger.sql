-- name: parties
select source, key, party_id from party

-- name: aliases
select merged_id, party_id from alias

-- name: next-number
select next from counter where name = 'party'

-- name: remember-party
insert into party(source, key, party_id) values (?, ?, ?)
on conflict (source, key) do update set party_id = excluded.party_id
where party_id <> excluded.party_id

-- name: remember-alias
insert into alias(merged_id, party_id) values (?, ?)
on conflict (merged_id) do update set party_id = excluded.party_id

-- name: remember-number
-- A number is never given twice, whatever is remembered.
insert into counter(name, next) values ('party', ?)
on conflict (name) do update set next = max(next, excluded.next)

-- name: decisions
select source_a, key_a, source_b, key_b, verdict, reason, author, decided_on
from decision d
where id = (
  select max(id)
  from decision later
  where (later.source_a, later.key_a, later.source_b, later.key_b)
    = (d.source_a, d.key_a, d.source_b, d.key_b)
)
order by 1, 2, 3, 4

-- name: decide
insert into decision(source_a, key_a, source_b, key_b, verdict, reason, author, decided_on)
values (?, ?, ?, ?, ?, ?, ?, ?)

-- name: readings
select as_of, measure, segment_id, journey_id, stage_id, channel, org_unit, period, definition,
  value, low, high, n, unit
from reading
order by 1, 2, 3, 4, 5, 6, 7, 8, 9

-- name: remember-reading
insert or replace into reading(as_of, measure, segment_id, journey_id, stage_id, channel, org_unit,
  period, definition, value, low, high, n, unit)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

-- name: runs
select as_of, version, records, parties, events from run order by id

-- name: forget-run
delete from run where as_of = ?

-- name: remember-run
insert into run(as_of, version, records, parties, events) values (?, ?, ?, ?, ?)

-- name: assessments
select id, element, self, target, rater, date, reason from assessment order by date, id, element

-- name: remember-assessment
insert or replace into assessment(id, element, self, target, rater, date, reason)
values (?, ?, ?, ?, ?, ?, ?)
