-- What an earlier run of this stage left.
delete from link;
delete from review;
delete from party;
delete from claim;
delete from golden;
delete from match_weight;
delete from match_frequency;
delete from match_generic;
update consent set party_id = null;
update relation set from_party = null, to_party = null;
create or replace table assigned(source varchar, key varchar, party_id varchar, household_id varchar);
