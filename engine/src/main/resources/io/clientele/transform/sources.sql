-- What each source gave, and whether its newest row is younger than a day.
select source, rows, rejected, newest is null or newest >= cast(? as date) as fresh
from load
order by source
