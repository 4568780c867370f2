create or replace table decided_on(as_of date);

create or replace table digital_age(country varchar, age integer);

create or replace table milestone_level(level varchar, group_id varchar);

create or replace table mailing(message_id varchar, purpose varchar, needed boolean, segments integer, groups integer, has_rule boolean, age_from integer, age_to integer, for_minors boolean, social boolean, cap integer, cap_days integer, in_quiet_hours boolean);

create or replace table mailing_segment(message_id varchar, segment_id varchar);

create or replace table mailing_group(message_id varchar, group_id varchar);

create or replace table mailing_channel(message_id varchar, channel_id varchar, name varchar, social boolean);

create or replace table channel_called(channel_id varchar, channel_type varchar, name varchar);

create or replace table mailing_topic(message_id varchar, name varchar);
