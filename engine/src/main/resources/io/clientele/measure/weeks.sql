-- The sums of a measure's observations in each week that has some; a week begins on Monday.
select f.${dimension}, cast(cast(date_trunc('week', cast(f."at" as timestamp)) as date) as varchar) as week, ${sums}
from observation f
where f.${dimension} is not null and f."at" is not null
group by f.${dimension}, week
order by f.${dimension}, week
