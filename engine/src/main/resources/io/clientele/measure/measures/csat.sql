-- id: csat
-- title: Satisfied customers (the two best answers)
-- component: metrics
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, journey_id, stage_id, channel, org_unit, at, hit
-- grain: all; segment; journey; journey stage; channel; org_unit; period; org_unit period; segment period
-- chart: org_unit

-- An answer speaks of the stage its case stood in: the one whose event came last before it.
with stood as (
  select a.source, a.event_id, e.stage_id,
    row_number() over (
      partition by a.source, a.event_id order by e.at desc, e.seq desc) as place
  from survey_answer a
  join journey_of_case j on j.case_id = a.case_id
  join journey_event e
    on e.journey_id = j.journey_id and e.case_id = a.case_id and e.at <= a.at
  where a.metric = 'csat' and e.stage_id is not null)
select a.party_id, j.journey_id, s.stage_id, a.channel, a.org_unit, a.at,
  case when a.survey_score >= a.highest - 1 then 1 else 0 end as hit
from survey_answer a
left join journey_of_case j on j.case_id = a.case_id
left join stood s on s.source = a.source and s.event_id = a.event_id and s.place = 1
where a.metric = 'csat' and a.survey_score between a.lowest and a.highest
