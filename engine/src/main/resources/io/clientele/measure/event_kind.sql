-- The kinds of events, numbered by what tells them apart.
create or replace table event_kind as
select
  cast(row_number() over (order by ${fields}) as integer) as kind,
  cast(dense_rank() over (order by activity) as integer) as activity_no,
  cast(case when channel is null then 0 else dense_rank() over (order by channel) end as integer) as channel_no,
  cast(case when org_unit is null then 0 else dense_rank() over (order by org_unit) end as integer) as unit_no,
  ${what},
  ${fields},
  ${touchpoint} as touchpoint_id
from (select distinct ${keys} from event_told) met
${whats}
