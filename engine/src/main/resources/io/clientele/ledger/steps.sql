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
