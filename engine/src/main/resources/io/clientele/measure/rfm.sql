-- Customers in fifths by how recently, how often and for how much they bought (Hughes, "Strategic Database
-- Marketing", 1994): 5 is the best fifth, the order of ids decides ties. The names are the usual ones.
insert into rfm
with banded as (
  select party_id, recency_days, frequency, cast(monetary as double) as monetary,
    ntile(5) over (order by recency_days desc, party_id) as r,
    ntile(5) over (order by frequency, party_id) as f,
    ntile(5) over (order by monetary, party_id) as v
  from customer_fact
  where recency_days is not null)
select party_id, recency_days, frequency, monetary, r, f, v, 100 * r + 10 * f + v,
  case
    when r = 5 and f >= 4 then 'champions'
    when r >= 3 and f >= 4 then 'loyal'
    when r >= 4 and f >= 2 then 'growing'
    when r = 5 then 'new'
    when r = 4 then 'promising'
    when r = 3 and f = 3 then 'wavering'
    when r = 3 then 'cooling'
    when f = 5 then 'not to be lost'
    when f >= 3 then 'at risk'
    else 'asleep'
  end
from banded
order by party_id;

insert into proposed_member
select 'rfm', name, party_id from rfm order by name, party_id;
