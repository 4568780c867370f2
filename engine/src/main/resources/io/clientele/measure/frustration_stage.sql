-- Cases that came into each stage, those with a frustration point there, and how many of both that
-- are over were complete. Who ended there is frustrated, but no case of which completion could tell.
with pointed as (
  select journey_id, case_key, stage_id,
    max(case when rule = 'abandonment' then 0 else 1 end) as hurt
  from frustration group by journey_id, case_key, stage_id)
select v.journey_id, v.stage_id, count(*) as cases, count(p.case_key) as frustrated,
  count(case when p.hurt = 1 and not c.open then 1 end) as hurt,
  count(case when p.hurt = 1 and c.complete then 1 end) as hurt_complete,
  count(case when coalesce(p.hurt, 0) = 0 and not c.open then 1 end) as other,
  count(case when coalesce(p.hurt, 0) = 0 and c.complete then 1 end) as other_complete
from journey_visit v
join journey_case c on c.case_no = v.case_no
left join pointed p
  on p.journey_id = v.journey_id and p.case_key = c.case_key and p.stage_id = v.stage_id
group by v.journey_id, v.stage_id, v.stage_no
order by v.journey_id, v.stage_no
