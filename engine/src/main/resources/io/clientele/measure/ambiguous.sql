select c.claims, count(*) as events, min(e.event_id) as example
from event_of_kind e
join (select kind, concat_ws(','${claims}) as claims from event_kind) c on c.kind = e.kind
where c.claims like '%,%'
group by c.claims
order by c.claims
