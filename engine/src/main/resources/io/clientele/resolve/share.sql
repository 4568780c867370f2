-- The share of one value among the records that have any.
select share from match_frequency where kind = ? and field = ? and value = ?
