-- The sums of a measure's observations in each week that has some; a week begins on Monday.
select ${dimension}, cast(cast(date_trunc('week', cast(f."at" as timestamp)) as date) as varchar) as week, ${sums}
from observation f
${joined}
where ${dimension} is not null and f."at" is not null
group by ${dimension}, week
order by ${dimension}, week
