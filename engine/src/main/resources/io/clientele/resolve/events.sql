-- Whose each event, consent, relation, enrolment and choice is: by the record it names, by an address that only one
-- party has, or by its own key where no source is named.
update event_row set party_id = null where party_id is not null;

update event_row set party_id = record.party_id
from record
where event_row.customer_source = record.source and event_row.customer_key = record.key;

create table addressed as
select email, min(party_id) as party_id
from (
  select distinct lower(trim(unnest(emails))) as email, party_id
  from record
  where party_id is not null
    and exists (select 1 from event where party_id is null and customer_email is not null)
)
where email in (select lower(trim(customer_email)) from event_received where party_id is null)
group by email
having count(*) = 1;

update event_row set party_id = addressed.party_id
from addressed
where event_row.party_id is null and lower(trim(event_row.customer_email)) = addressed.email;

drop table addressed;

update consent set party_id = record.party_id
from record
where consent.customer_source = record.source and consent.customer_key = record.key;

update consent set party_id = customer_key where customer_source is null;

update relation set from_party = record.party_id
from record
where relation.from_source = record.source and relation.from_key = record.key;

update relation set to_party = record.party_id
from record
where relation.to_source = record.source and relation.to_key = record.key;

update relation set from_party = from_key where from_source is null;

update relation set to_party = to_key where to_source is null;

update enrolment set party_id = record.party_id
from record
where enrolment.customer_source = record.source and enrolment.customer_key = record.key;

update enrolment set party_id = customer_key where customer_source is null;

update choice set guardian_id = record.party_id
from record
where choice.guardian_source = record.source and choice.guardian_key = record.key;

update choice set guardian_id = guardian_key where guardian_source is null;

update choice set child_id = record.party_id
from record
where choice.child_source = record.source and choice.child_key = record.key;

update choice set child_id = child_key where child_source is null;

insert into party
select party_id, 'person', 0, null
from event_received
where party_id is not null and customer_source is null
  and party_id not in (select party_id from party)
group by party_id
order by party_id;

drop table assigned;

drop table survivor;
