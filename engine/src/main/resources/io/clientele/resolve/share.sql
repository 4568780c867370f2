-- The share of one value among the records that have any; without a row of its own it is among the rarest.
select share from match_frequency where kind = ? and field = ? and value in (?, '') order by value desc limit 1
