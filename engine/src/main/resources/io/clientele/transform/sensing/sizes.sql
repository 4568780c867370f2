-- The newest size of a market for each segment and region.
select coalesce(segment, ''), coalesce(region, ''), value, cast(cast("at" as date) as varchar)
from sensed
where lower(sensor_id) = lower(?) and cast("at" as date) <= cast(? as date) and value is not null
qualify row_number() over (
  partition by lower(coalesce(segment, '')), lower(coalesce(region, '')) order by "at" desc, value desc) = 1
order by 1, 2
