-- All links between records of one party.
select link.source_a, link.key_a, link.source_b, link.key_b
from link
join record a on a.source = link.source_a and a.key = link.key_a
join record b on b.source = link.source_b and b.key = link.key_b
where a.party_id = ? and b.party_id = ?
order by link.source_a, link.key_a, link.source_b, link.key_b
