-- id: stage-strength
-- title: Cases in which something went well in the stage
-- component: strength
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, journey_id, stage_id, channel, org_unit, at, hit
-- grain: journey stage; journey stage channel; journey stage segment; journey stage org_unit; journey stage period
-- needs: cases that came into a stage

-- Of the cases that came into the stage: the best answer of a scale in it, praise, or a stage of several
-- steps done in half its target time without a frustration point. An answer speaks of the stage which its
-- case had entered last.
with answered as (
  select a.source, a.event_id, c.case_no, max_by(v.stage_no, v.entered) as stage_no
  from survey_answer a
  join journey_of_case j on j.case_id = a.case_id
  join journey_case c on c.journey_id = j.journey_id and c.case_id = a.case_id
  join journey_visit v on v.case_no = c.case_no and v.entered <= a.at
  where a.survey_score between a.lowest and a.highest
    and a.survey_score >= a.highest - case when a.metric = 'recommendation' then 1 else 0 end
  group by a.source, a.event_id, c.case_no),
praised as (
  select case_no, stage_no from answered
  union
  select p.case_no, n.stage_no
  from (select t.case_no, t.journey_no, unnest(list_filter(t.steps, lambda s: k.praise[s.kind])) as s
        from journey_trace t
        cross join (select list(lower(activity) like '%praise%' or lower(activity) like '%compliment%' order by kind) as praise
                    from event_kind) k) p
  join journey_kind n on n.journey_no = p.journey_no and n.kind = p.s.kind),
frustrated as (
  select distinct journey_id, case_key, stage_id from frustration)
select c.party_id, v.journey_id, v.stage_id, c.channel, c.org_unit, v.entered as "at",
  case when p.case_no is not null
    or (f.case_key is null and v.days > 0 and v.days <= v.target_days / 2 and (not c.open or c.last_stage > v.stage_no)) then 1
    else 0 end as hit
from journey_visit v
join journey_case c on c.case_no = v.case_no
left join praised p on p.case_no = v.case_no and p.stage_no = v.stage_no
left join frustrated f
  on f.journey_id = v.journey_id and f.case_key = c.case_key and f.stage_id = v.stage_id
