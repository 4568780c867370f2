-- A household is a party of its own; it has members in place of records.
insert into party
select household_id, 'household', 0, null
from party
where household_id is not null
group by household_id
order by household_id;

insert into relation(from_party, to_party, type, evidence)
select party_id, household_id, 'member', 'resolved'
from party
where household_id is not null
order by party_id;
