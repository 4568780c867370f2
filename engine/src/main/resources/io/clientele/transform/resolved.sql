-- The share of records that belong to a party, and 1 where events alone make the parties.
select coalesce(avg(case when party_id is null then 0.0 else 1.0 end), 1.0) from record
