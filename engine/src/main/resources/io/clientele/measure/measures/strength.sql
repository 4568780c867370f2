-- id: strength
-- title: Cases in which something went well
-- component: strength
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, journey_id, channel, org_unit, at, hit
-- grain: journey; journey channel; journey segment; journey org_unit; journey period
-- needs: cases

-- The mirror of frustration: the best answer of a scale, praise, or a case done in half its target time
-- without a frustration point.
with praised as (
  select distinct c.case_no
  from journey_of_case j
  join journey_case c on c.journey_id = j.journey_id and c.case_id = j.case_id
  join survey_answer a on a.case_id = c.case_id
  where a.survey_score between a.lowest and a.highest
    and a.survey_score >= a.highest - case when a.metric = 'recommendation' then 1 else 0 end
  union
  select t.case_no
  from journey_trace t
  join (select list(lower(activity) like '%praise%' or lower(activity) like '%compliment%' order by kind) as praise
        from event_kind) k on list_bool_or(list_transform(t.steps, lambda s: k.praise[s.kind]))),
frustrated as (
  select distinct journey_id, case_key from frustration)
select c.party_id, c.journey_id, c.channel, c.org_unit, c.started as "at",
  case when p.case_no is not null
    or (f.case_key is null and c.complete and c.days <= c.target_days / 2) then 1 else 0 end as hit
from journey_case c
left join praised p on p.case_no = c.case_no
left join frustrated f on f.journey_id = c.journey_id and f.case_key = c.case_key
