-- name: sources
select name, id from source

-- name: remember-source
insert into source(name) values (?)
on conflict (name) do nothing

-- name: standings
-- Binary order, which is the order of code points.
select key, birth, party from identity where source = (select id from source where name = ?)
order by key

-- name: members
select source.name, identity.key
from identity join source on source.id = identity.source
where identity.party = ?
order by 1, 2

-- name: born
select source.name, identity.key
from identity join source on source.id = identity.source
where identity.birth = ?
order by 1, 2

-- name: life
-- A record came new to the party that its first move left, or else to the one that it is in.
with moved as (
  select distinct source, key from move where ?1 in (before, party)
), concerned as (
  select source, key from moved
  union
  select source, key from identity where party = ?1
), first as (
  select identity.source, identity.key, identity.since as generation,
    coalesce((
      select before from move
      where move.source = identity.source and move.key = identity.key
      order by generation limit 1
    ), identity.party) as party
  from identity join concerned using (source, key)
), turn as (
  select generation, 'CAME' as sort, 0 as other, source, key from first where party = ?1
  union all
  select generation, 'MERGED', before, source, key from move where party = ?1
  union all
  select generation, 'PARTED', party, source, key from move where before = ?1
)
select turn.generation, generation.resolved_on, turn.sort, turn.other, source.name, turn.key
from turn
join generation on generation.number = turn.generation
join source on source.id = turn.source
order by 1, 3, 4, 5, 6

-- name: aliases
select merged, party from alias order by merged

-- name: next-number
select next from counter where name = 'party'

-- name: generations
select number, resolved_on from generation order by number

-- name: remember-generation
insert into generation(number, resolved_on)
select coalesce(max(number), 0) + 1, ? from generation

-- name: last-generation
select coalesce(max(number), 0) from generation

-- name: remember-standing
insert into identity(source, key, birth, party, since) values (?, ?, ?, ?, ?)
on conflict (source, key) do update set birth = excluded.birth, party = excluded.party

-- name: remember-move
insert into move(generation, source, key, before, party) values (?, ?, ?, ?, ?)

-- name: remember-alias
insert into alias(merged, party) values (?, ?)
on conflict (merged) do update set party = excluded.party

-- name: forget-alias
delete from alias where merged = ?

-- name: remember-number
-- A number is never given twice, whatever is remembered.
insert into counter(name, next) values ('party', ?)
on conflict (name) do update set next = max(next, excluded.next)

-- name: decisions
-- The last word on each pair.
select source_a, key_a, source_b, key_b, verdict, reason, author, decided_on
from decision
where id in (select max(id) from decision group by source_a, key_a, source_b, key_b)
order by 1, 2, 3, 4

-- name: every-decision
select source_a, key_a, source_b, key_b, verdict, reason, author, decided_on
from decision
order by id

-- name: decide
insert into decision(source_a, key_a, source_b, key_b, verdict, reason, author, decided_on)
values (?, ?, ?, ?, ?, ?, ?, ?)

-- name: readings
select as_of, measure, segment_id, journey_id, stage_id, channel, org_unit, period, definition,
  value, low, high, n, unit
from reading
order by 1, 2, 3, 4, 5, 6, 7, 8, 9

-- name: readings-before
-- Of each period the last word, but every one of those that move with the day.
select as_of, measure, segment_id, journey_id, stage_id, channel, org_unit, period, definition,
  value, low, high, n, unit
from (
  select *, row_number() over (
      partition by measure, segment_id, journey_id, stage_id, channel, org_unit, period, definition
      order by as_of desc) as place
  from reading where as_of < ?)
where place = 1 or period = 'all' or period like 'last-%'
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

-- name: loop-readings
select loop_id, point_id, phase, round, definition, sample, first_day, last_day, value, low, high, n,
  data, taken_on
from loop_reading
order by 1, 2, 4, 3

-- name: remember-loop-reading
insert or replace into loop_reading(loop_id, point_id, phase, round, definition, sample, first_day,
  last_day, value, low, high, n, data, taken_on)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

-- name: levels
select as_of, layer, element, self, evidence, effective, coverage, verdict
from level
order by as_of, layer, element

-- name: remember-level
insert or replace into level(as_of, layer, element, self, evidence, effective, coverage, verdict)
values (?, ?, ?, ?, ?, ?, ?, ?)

-- name: open-errors
select print, since from open_error order by print

-- name: forget-errors
delete from open_error

-- name: remember-error
insert into open_error(print, since) values (?, ?)
