-- id: emotion-gap
-- title: Measured emotion less the declared one
-- component: empathy
-- unit: points
-- direction: higher
-- statistic: mean
-- columns: party_id, journey_id, stage_id, channel, org_unit, at, x
-- grain: journey stage; journey stage channel; journey stage segment; journey stage org_unit; journey stage period
-- needs: satisfaction answers that name their case, in stages that declare an emotion

-- Satisfaction from its lowest to its highest answer is -2 to +2. An answer speaks of the stage which its
-- case had entered last.
with stood as (
  select a.source, a.event_id, c.case_no, max_by(v.stage_no, v.entered) as stage_no
  from survey_answer a
  join journey_of_case j on j.case_id = a.case_id
  join journey_case c on c.journey_id = j.journey_id and c.case_id = a.case_id
  join journey_visit v on v.case_no = c.case_no and v.entered <= a.at
  where a.metric = 'csat'
  group by a.source, a.event_id, c.case_no)
select a.party_id, c.journey_id, r.stage_id, a.channel, a.org_unit, a.at,
  4 * (a.survey_score - a.lowest) / (a.highest - a.lowest) - 2 - r.emotion as x
from survey_answer a
join stood s on s.source = a.source and s.event_id = a.event_id
join journey_case c on c.case_no = s.case_no
join stage_rule r on r.journey_id = c.journey_id and r.stage_no = s.stage_no
where a.metric = 'csat' and r.emotion is not null and a.highest > a.lowest
  and a.survey_score between a.lowest and a.highest
