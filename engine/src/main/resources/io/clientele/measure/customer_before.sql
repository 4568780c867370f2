-- The customers who were known three months before, as they were then but for what has no history.
create or replace temp table customer_before as
select c.*
from customer c join customer_fact f on f.party_id = c.party_id
where f.tenure_days is not null;

create or replace temp table membership_before as
select * from membership;
