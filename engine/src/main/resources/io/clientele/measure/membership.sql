insert into membership
select cast(? as varchar), party_id from customer
where kind = ? and (${condition})
order by party_id
