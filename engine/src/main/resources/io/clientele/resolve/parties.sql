-- Who each record is.
update record set party_id = assigned.party_id
from assigned
where record.source = assigned.source and record.key = assigned.key;

insert into party
select record.party_id, min(record.kind), count(*), min(assigned.household_id)
from record join assigned using (source, key)
group by record.party_id
order by record.party_id;
