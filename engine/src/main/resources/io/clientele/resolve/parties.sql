-- Who each record is, and what of it survives. Parties and households are numbered until here; a
-- household has the number of its oldest party.
-- The update goes by the order of rows: any other costs twenty times as much, and which side of a join
-- gives the order is the planner's choice.
update record set party_id = printf('P-%07d', known.party), survives = known.fields
from (
  select place, party, fields
  from assigned left join survivor using (place)
  order by place
) as known
where record.rowid = known.place;

insert into party
select printf('P-%07d', assigned.party), min(assigned.kind), count(*),
  case when min(assigned.household) > 0 then printf('H-%07d', min(assigned.household)) end
from assigned
group by assigned.party
order by assigned.party;
