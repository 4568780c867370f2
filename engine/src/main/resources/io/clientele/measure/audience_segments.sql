select audience, unnest(segments) as segment_id
from audience
order by audience, segment_id
