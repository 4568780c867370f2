-- What was declared of customers and offers, as far as measures compare with it. Texts are in lower case.
create or replace table declared_segment(segment_id varchar, lifecycle varchar);
create or replace table declared_strategy(segment_id varchar, strategy varchar);
create or replace table declared_channel(segment_id varchar, channel varchar);
create or replace table declared_offer(name varchar, tier double);
create or replace table declared_competitor(name varchar);
create or replace table declared_pain(journey_id varchar, text varchar);
create or replace table declared_progression(segment_id varchar, other_id varchar);
-- Without segments nobody was in one three months before.
create temp table if not exists membership_before(segment_id varchar, party_id varchar);
