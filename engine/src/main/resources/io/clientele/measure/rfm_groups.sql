-- Each group with the bounds within which its customers lie, empty where its fifths are the outermost.
select name, count(*),
  case when min(recency_band) > 1 then max(recency_days) end,
  case when max(recency_band) < 5 then min(recency_days) end,
  case when min(frequency_band) > 1 then min(frequency) end,
  case when max(frequency_band) < 5 then max(frequency) end
from rfm
group by name
order by name
