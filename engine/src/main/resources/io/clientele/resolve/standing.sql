-- The kind and party of one record.
select kind, party_id from record where source = ? and key = ?
