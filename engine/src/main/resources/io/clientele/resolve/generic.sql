-- The values of one field that count as absent.
select value from match_generic where kind = ? and rule = ? order by value
