select source, key, party_id from record where party_id is not null
