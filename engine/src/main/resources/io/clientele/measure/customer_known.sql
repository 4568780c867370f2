create or replace temp view customer_known as
select c.*
from customer c join customer_fact f on f.party_id = c.party_id
where f.tenure_days is not null
