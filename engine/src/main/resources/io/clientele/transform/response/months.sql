-- The readings of a measure by month that are told by one dimension or by none.
select
  case
    when segment_id is not null then 'segment_id'
    when stage_id is not null then 'stage_id'
    when journey_id is not null then 'journey_id'
    when channel is not null then 'channel'
    when org_unit is not null then 'org_unit'
    else ''
  end as dimension,
  coalesce(segment_id, stage_id, journey_id, channel, org_unit, '') as subject,
  period, value, low, high, n
from reading
where measure = ? and regexp_full_match(period, '[0-9]{4}-[0-9]{2}')
  and (case when segment_id is null then 0 else 1 end)
    + (case when coalesce(stage_id, journey_id) is null then 0 else 1 end)
    + (case when channel is null then 0 else 1 end)
    + (case when org_unit is null then 0 else 1 end) <= 1
order by dimension, subject, period
