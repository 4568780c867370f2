-- Who each record is, and what of it survives.
update record set party_id = assigned.party_id, survives = survivor.fields
from assigned left join survivor using (place)
where record.rowid = assigned.place;

insert into party
select assigned.party_id, min(assigned.kind), count(*), min(assigned.household_id)
from assigned
group by assigned.party_id
order by assigned.party_id;
