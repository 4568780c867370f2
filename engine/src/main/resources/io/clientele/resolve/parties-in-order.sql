-- The party of each record in the order in which rows are numbered.
select party_id from record where kind = ? order by source, key
