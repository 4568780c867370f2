-- id: resolution-time
-- title: Time from the customer's first contact until the case is complete
-- component: operational
-- unit: hours
-- direction: lower
-- statistic: survival
-- columns: party_id, journey_id, channel, org_unit, at, x, ended
-- grain: journey; journey channel; journey segment; journey org_unit; journey period
-- needs: cases that the customer began, by direction or initiator

with reached as (
  select v.case_no, min(v.entered) as at_last
  from journey_visit v
  join journey_rule r on r.journey_id = v.journey_id and v.stage_no >= r.last_stage
  group by v.case_no)
select c.party_id, c.journey_id, c.channel, c.org_unit, n.first_inbound as "at",
  (epoch(coalesce(r.at_last, case when c.open then m.as_of + interval '1' day else c.ended end))
    - epoch(n.first_inbound)) / 3600 as x,
  case when r.at_last is null then 0 else 1 end as ended
from journey_case c
join case_contact n on n.case_no = c.case_no
cross join measured_on m
left join reached r on r.case_no = c.case_no
where n.inbound > 0 and (r.at_last is null or r.at_last >= n.first_inbound)
