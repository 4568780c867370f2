-- The levels of each comparison in their order, as they were written.
select field, level, m, u, bits from match_weight where kind = ? order by rowid
