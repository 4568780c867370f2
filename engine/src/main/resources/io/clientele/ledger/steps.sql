-- Each step brings the ledger from one form of its tables to the next, with the data in it.
-- name: 1
create table party(
  source text not null,
  key text not null,
  party_id text not null,
  primary key (source, key)
) without rowid;
create table alias(
  merged_id text primary key not null,
  party_id text not null
) without rowid;
create table counter(
  name text primary key not null,
  next integer not null
) without rowid;
create table decision(
  id integer primary key,
  source_a text not null,
  key_a text not null,
  source_b text not null,
  key_b text not null,
  verdict text not null check (verdict in ('MATCH', 'NEVER')),
  reason text not null,
  author text not null,
  decided_on text not null
);
create table reading(
  as_of text not null,
  measure text not null,
  segment_id text not null,
  journey_id text not null,
  stage_id text not null,
  channel text not null,
  org_unit text not null,
  period text not null,
  definition text not null,
  value real,
  low real,
  high real,
  n integer not null,
  unit text not null,
  primary key (as_of, measure, segment_id, journey_id, stage_id, channel, org_unit, period, definition)
) without rowid;
create table run(
  id integer primary key,
  as_of text not null,
  version text not null,
  records integer not null,
  parties integer not null,
  events integer not null
);
create table assessment(
  id text not null,
  element text not null,
  self integer not null,
  target integer not null,
  rater text not null,
  date text not null,
  reason text not null,
  primary key (id, element, date)
) without rowid;
-- Party ids become numbers beside the number that a record was born under; the first form knew the
-- present party alone, so that is what its records were born under. Decisions can be withdrawn.
-- name: 2
create table source(
  id integer primary key,
  name text not null unique
);
create table generation(
  number integer primary key,
  resolved_on text not null
);
create table identity(
  source integer not null references source(id),
  key text not null,
  birth integer not null,
  party integer not null,
  since integer not null,
  primary key (source, key)
) without rowid;
create table move(
  generation integer not null references generation(number),
  source integer not null references source(id),
  key text not null,
  before integer not null,
  party integer not null,
  primary key (generation, source, key)
) without rowid;
insert into generation(number, resolved_on)
select 1, coalesce((select max(as_of) from run), '') where exists (select 1 from party);
insert into source(name) select distinct source from party order by 1;
insert into identity(source, key, birth, party, since)
select source.id, party.key, cast(substr(party_id, 3) as integer), cast(substr(party_id, 3) as integer), 1
from party join source on source.name = party.source
order by 1, 2;
drop table party;
alter table alias rename to alias_as_text;
create table alias(
  merged integer primary key,
  party integer not null
);
insert into alias(merged, party)
select cast(substr(merged_id, 3) as integer), cast(substr(party_id, 3) as integer) from alias_as_text;
drop table alias_as_text;
alter table decision rename to first_decision;
create table decision(
  id integer primary key,
  source_a text not null,
  key_a text not null,
  source_b text not null,
  key_b text not null,
  verdict text not null check (verdict in ('MATCH', 'NEVER', 'WITHDRAWN')),
  reason text not null,
  author text not null,
  decided_on text not null
);
insert into decision select * from first_decision order by id;
drop table first_decision;

-- name: 3
create table loop_reading(
  loop_id text not null,
  point_id text not null,
  phase text not null check (phase in ('before', 'after')),
  round integer not null,
  definition text not null,
  sample text not null,
  first_day text not null,
  last_day text not null,
  value real not null,
  low real not null,
  high real not null,
  n integer not null,
  data text not null,
  taken_on text not null,
  primary key (loop_id, point_id, round, phase)
) without rowid;
-- How the elements of the layers stood on each day, and since when errors are open.
-- name: 4
create table level(
  as_of text not null,
  layer text not null,
  element text not null,
  self integer not null,
  evidence integer not null,
  effective integer not null,
  coverage real not null,
  verdict text not null,
  primary key (as_of, element)
) without rowid;
create table open_error(
  print text primary key not null,
  since text not null
) without rowid;
