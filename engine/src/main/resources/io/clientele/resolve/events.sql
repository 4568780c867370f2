-- Whose each event, consent and relation is: by the record it names, by an address that only one
-- party has, or by its own key where no source is named.
update event set party_id = null;

update event set party_id = assigned.party_id
from assigned
where event.customer_source = assigned.source and event.customer_key = assigned.key;

create table addressed as
select email, min(party_id) as party_id
from (
  select distinct lower(trim(unnest(emails))) as email, party_id from record where party_id is not null
)
group by email
having count(*) = 1;

update event set party_id = addressed.party_id
from addressed
where event.party_id is null and lower(trim(event.customer_email)) = addressed.email;

drop table addressed;

update event set party_id = customer_key where party_id is null and customer_source is null;

update consent set party_id = assigned.party_id
from assigned
where consent.customer_source = assigned.source and consent.customer_key = assigned.key;

update consent set party_id = customer_key where customer_source is null;

update relation set from_party = assigned.party_id
from assigned
where relation.from_source = assigned.source and relation.from_key = assigned.key;

update relation set to_party = assigned.party_id
from assigned
where relation.to_source = assigned.source and relation.to_key = assigned.key;

update relation set from_party = from_key where from_source is null;

update relation set to_party = to_key where to_source is null;

insert into party
select party_id, 'person', 0, null
from event
where party_id is not null and customer_source is null
  and party_id not in (select party_id from party)
group by party_id
order by party_id;

drop table assigned;
