-- What a level weighs, and how often chance shows it.
select bits, u from match_weight where kind = ? and field = ? and level = ?
