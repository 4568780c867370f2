-- id: response-time
-- title: Time from a customer's contact to the answer
-- component: empathy
-- unit: hours
-- direction: lower
-- statistic: survival
-- columns: party_id, journey_id, channel, org_unit, at, x, ended
-- grain: journey; journey channel; journey segment; journey org_unit; journey period
-- needs: contacts that say who began them, by direction or initiator

-- What nobody answered has waited until now, or until the case was over.
select c.party_id, c.journey_id, n.channel, c.org_unit, w.asked.at as "at",
  (epoch(coalesce(w.answered.at, case when c.open then m.as_of + interval '1' day else c.ended end))
    - epoch(w.asked.at)) / 3600 as x,
  case when w.answered is null then 0 else 1 end as ended
from waited w
join journey_case c on c.case_no = w.case_no
join event_kind n on n.kind = w.asked.kind
cross join measured_on m
