-- Who each record is, and what of it survives. Parties and households are numbered until here; a
-- household has the number of its oldest party.
update record set party_id = printf('P-%07d', assigned.party), survives = survivor.fields
from assigned left join survivor using (place)
where record.rowid = assigned.place;

insert into party
select printf('P-%07d', assigned.party), min(assigned.kind), count(*),
  case when min(assigned.household) > 0 then printf('H-%07d', min(assigned.household)) end
from assigned
group by assigned.party
order by assigned.party;
