-- id: rhythm-risk
-- title: Customers who stay away for longer than their own rhythm allows
-- component: risk
-- unit: %
-- direction: lower
-- statistic: share
-- columns: party_id, at, hit
-- grain: all; segment; period; segment period
-- chart: segment
-- needs: customers who bought on four days

-- A gap is judged on the day by which all but 5 of 100 gaps of this customer are over.
select g.party_id, g.until as "at",
  case when g.next_day is null or g.next_day > g.until then 1 else 0 end as hit
from purchase_gap g cross join measured_on m
where g.until < m.as_of
