-- Links, and pairs that came near, of one kind of record.
select source_a, key_a, source_b, key_b from link
union all
select source_a, key_a, source_b, key_b from match_near where kind = ?
