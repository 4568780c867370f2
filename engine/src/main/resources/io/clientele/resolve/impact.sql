-- What depends on who a party is: its records, golden values, events and consents.
with asked as (select unnest(string_split(?, chr(10))) as party_id)
select party_id, 'record', source, key from record where party_id in (select party_id from asked)
union all
select party_id, 'golden', field, value from golden where party_id in (select party_id from asked)
union all
select party_id, 'event', '', cast(count(*) as varchar) from event
where party_id in (select party_id from asked)
group by party_id
union all
select party_id, 'consent', '', cast(count(*) as varchar) from consent
where party_id in (select party_id from asked)
group by party_id
order by all
