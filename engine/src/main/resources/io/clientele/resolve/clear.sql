-- What an earlier run of this stage left.
delete from link;
delete from review;
delete from party;
delete from surviving;
delete from source_field;
delete from match_weight;
delete from match_frequency;
delete from match_generic;
delete from match_curve;
delete from match_drift;
delete from match_near;
delete from match_rule;
update record set party_id = null, survives = null where party_id is not null;
update consent set party_id = null where party_id is not null;
delete from relation where source is null and type = 'member';
update relation set from_party = null, to_party = null where from_party is not null or to_party is not null;
create or replace table assigned(place bigint, party bigint, kind varchar, household bigint, several boolean);
create or replace table survivor(place bigint, fields varchar);
