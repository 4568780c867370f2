select claims, count(*) as events, min(event_id) as example
from (select event_id, concat_ws(','${claims}) as claims from event) claimed
where claims like '%,%'
group by claims
order by claims
