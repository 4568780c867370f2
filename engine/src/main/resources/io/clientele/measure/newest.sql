select cast(cast(coalesce(
  (select max(e.at) from event e),
  (select max(r.updated_at) from record r)) as date) as varchar)
