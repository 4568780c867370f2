-- How many customers lie within bounds, and how many of them are in the group.
select count(*), count(case when name = ? then 1 end)
from rfm
where recency_days <= coalesce(?, recency_days) and recency_days >= coalesce(?, recency_days)
  and frequency >= coalesce(?, frequency) and frequency <= coalesce(?, frequency)
