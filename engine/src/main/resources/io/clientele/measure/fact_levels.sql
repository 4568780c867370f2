-- How many customers have each value of a fact, before and now: of all, and of each segment.
select null as segment_id, true as earlier, cast(${field} as varchar) as level, count(*) as customers
from customer_before where ${field} is not null group by ${field}
union all
select null, false, cast(${field} as varchar), count(*)
from customer_known where ${field} is not null group by ${field}
union all
select m.segment_id, true, cast(c.${field} as varchar), count(*)
from customer_before c join membership_before m on m.party_id = c.party_id
where c.${field} is not null group by m.segment_id, c.${field}
union all
select m.segment_id, false, cast(c.${field} as varchar), count(*)
from customer_known c join membership m on m.party_id = c.party_id
where c.${field} is not null group by m.segment_id, c.${field}
order by 1 nulls first, 2 desc, 3
