-- The link between two records, if there is one.
select weights, probability, decided_by
from link
where (source_a = ? and key_a = ? and source_b = ? and key_b = ?)
  or (source_b = ? and key_b = ? and source_a = ? and key_a = ?)
