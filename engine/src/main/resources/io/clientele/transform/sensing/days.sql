-- What a sensor said, day by day.
select cast(cast("at" as date) as varchar) as day, coalesce(sum(value), 0), count(value), count(*)
from sensed
where lower(sensor_id) = lower(?) and cast("at" as date) <= cast(? as date)
group by day
order by day
