-- name: problems
create or replace temp table problem(line bigint, code varchar, field varchar, reason varchar)

-- name: missing
insert into problem
with own as (select ? as code, ? as field, ? as reason)
select line, code, field, reason
from staged, own
where $value is null

-- name: unreadable
insert into problem
with own as (select ? as code, ? as field, ? as reason)
select line, code, field, reason || left(cast($value as varchar), 60) || '`'
from staged, own
where $value is not null and $value is null

-- name: repeated
-- The first row with a key stays; a row that is refused anyway does not count.
insert into problem
with
  own as (select ? as code, ? as field, ? as reason),
  keyed as (
    select line, $value as value
    from staged
    where line not in (select line from problem where code = 'CLT004')
  ),
  ranked as (
    select line, value, row_number() over (partition by value order by line) as place
    from keyed
    where value in (select value from keyed group by value having count(*) > 1)
  )
select line, code, field, reason || left(cast(value as varchar), 60) || '`'
from ranked, own
where place > 1

-- name: mixed-zones
-- One row says it: the first of those that are fewer.
insert into problem
with
  own as (select ? as code, ? as field, ? as reason),
  told as (
    select line, time, regexp_matches(time, ':[0-9.,]+ ?([Zz]|[+-][0-9]{2}(:?[0-9]{2})?)$') as zoned
    from (select line, $value as time from staged) timed
    where time is not null
  ),
  side as (
    select zoned, count(*) as times, min(line) as line, min_by(time, line) as time
    from told group by zoned
  )
select line, code, field, reason || left(time, 60) || '`'
from side, own
where (select count(*) from side) = 2
qualify row_number() over (order by times, line) = 1

-- name: refuses
select exists (from problem where code not in ('CLT006', 'CLT016'))

-- name: columns
select column_name, data_type
from duckdb_columns()
where database_name = current_catalog() and table_name = ?
order by column_index

-- name: what
-- A source comes once, so that what happens in it is new.
insert into event_what by name
select (select count(*) from event_what) + row_number() over (order by $names) as what, $names
from (select distinct $values from staged $accepted)

-- name: insert-events
-- The parts of a large file are written as they come; what asks for their order asks for `seq`.
insert into event_row by name
select $columns
from (select $values from staged $accepted) s
join event_what w on $same
where w.source = ?

-- name: told
create or replace view event_told as
select $columns
from event_row e join event_what w on w.what = e.what

-- name: insert
insert into $table by name
select $values
from staged
$accepted

-- name: accepted
where line not in (select line from problem where code not in ('CLT006', 'CLT016'))

-- name: rejected
insert into rejected(source, line, code, reason, raw)
select ?, line, code, string_agg(reason, '; ' order by field), any_value(left($raw, 1000))
from problem join staged using (line)
group by line, code
order by line, code

-- name: load
insert into load(source, form, rows, rejected, newest, first_reason)
with
  own as (select ? as source, ? as form),
  refused as (select distinct line from problem where code not in ('CLT006', 'CLT016'))
select
  any_value(source),
  any_value(form),
  count(*) - count(refused.line),
  count(refused.line),
  max($newest) filter (where refused.line is null),
  coalesce((select min_by(reason, line) from problem where code not in ('CLT006', 'CLT016')), '')
from own cross join staged left join refused using (line)

-- name: load-all
insert into load(source, form, rows, rejected, newest, first_reason)
with own as (select ? as source, ? as form)
select any_value(source), any_value(form), count(line), 0, max($newest), ''
from own left join staged on true

-- name: nothing
insert into load(source, form, rows, rejected, newest, first_reason)
values (?, ?, 0, 0, null, ?)

-- name: summary
select code, count(*), min(line), min_by(reason, line), field
from problem
group by code, field
qualify row_number() over (partition by code order by min(line), field) <= 5
order by min(line), code, field

-- name: doubtful
-- Dates that two formats read as different days, and how many others each format reads alone.
with read as (
  select line, $value as value, $readings as readings
  from staged
), judged as (
  select *, len(list_distinct(list_filter(readings, lambda day: day is not null))) as days,
    len(list_filter(readings, lambda day: day is not null)) as readable
  from read
)
select count(*) filter (days > 1), coalesce(min(line) filter (days > 1), 0),
  coalesce(left(min_by(value, line) filter (days > 1), 60), ''), $alone
from judged

-- name: readable-as
-- How many of the values that could not be read a format would read.
select count(try_strptime($value, ?))
from staged
where line in (select line from problem where field = ?)
