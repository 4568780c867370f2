-- Whose each event, consent, relation, enrolment and choice is: by the record it names, by an address that only one
-- party has, or by its own key where no source is named. Each update goes by the order of rows: any other costs ten
-- times as much, and which side of a join gives the order is the planner's choice.
update event_row set party_id = null where party_id is not null;

update event_row set party_id = known.party_id
from (
  select told.place, record.party_id
  from event_told told join record on told.customer_source = record.source and told.customer_key = record.key
  order by place
) as known
where event_row.rowid = known.place;

create table addressed as
select email, min(party_id) as party_id
from (
  select distinct lower(trim(unnest(emails))) as email, party_id
  from record
  where party_id is not null
    and exists (select 1 from event where party_id is null and customer_email is not null)
)
where email in (select lower(trim(customer_email)) from event_received where customer_email is not null and party_id is null)
group by email
having count(*) = 1;

update event_row set party_id = known.party_id
from (
  select told.place, addressed.party_id
  from event_told told join addressed on lower(trim(told.customer_email)) = addressed.email
  where told.customer_email is not null and told.party_id is null
  order by place
) as known
where event_row.rowid = known.place;

drop table addressed;

update consent set party_id = known.party_id
from (
  select consent.rowid as place, record.party_id
  from consent join record on consent.customer_source = record.source and consent.customer_key = record.key
  order by place
) as known
where consent.rowid = known.place;

update consent set party_id = customer_key where customer_source is null;

update relation set from_party = known.party_id
from (
  select relation.rowid as place, record.party_id
  from relation join record on relation.from_source = record.source and relation.from_key = record.key
  order by place
) as known
where relation.rowid = known.place;

update relation set to_party = known.party_id
from (
  select relation.rowid as place, record.party_id
  from relation join record on relation.to_source = record.source and relation.to_key = record.key
  order by place
) as known
where relation.rowid = known.place;

update relation set from_party = from_key where from_source is null;

update relation set to_party = to_key where to_source is null;

update enrolment set party_id = known.party_id
from (
  select enrolment.rowid as place, record.party_id
  from enrolment join record on enrolment.customer_source = record.source and enrolment.customer_key = record.key
  order by place
) as known
where enrolment.rowid = known.place;

update enrolment set party_id = customer_key where customer_source is null;

update choice set guardian_id = known.party_id
from (
  select choice.rowid as place, record.party_id
  from choice join record on choice.guardian_source = record.source and choice.guardian_key = record.key
  order by place
) as known
where choice.rowid = known.place;

update choice set guardian_id = guardian_key where guardian_source is null;

update choice set child_id = known.party_id
from (
  select choice.rowid as place, record.party_id
  from choice join record on choice.child_source = record.source and choice.child_key = record.key
  order by place
) as known
where choice.rowid = known.place;

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
