-- What was declared of journeys, as far as events can show it.
create or replace table touchpoint(touchpoint_id varchar, name varchar, journey_id varchar, stage_id varchar, stage_no integer, token integer);
create or replace table journey_rule(journey_id varchar, gap_seconds bigint, sourced boolean, last_stage integer, target_days double);
create or replace table journey_source(journey_id varchar, source varchar);
create or replace table stage_rule(journey_id varchar, stage_id varchar, stage_no integer, required boolean, target_days double, emotion integer, experience varchar);
create or replace table variant_fit(variant_no bigint, cost integer, fitness double, exact boolean);
create or replace table stage_channel(stage_id varchar, channel varchar);
