-- id: resolution-time-open
-- title: Opening hours from the customer's first contact until the case is complete
-- component: operational
-- unit: hours
-- direction: lower
-- statistic: survival
-- columns: party_id, journey_id, channel, org_unit, at, x, ended
-- grain: journey; journey channel; journey segment; journey org_unit; journey period
-- needs: opening hours in the `calendar` of clientele.yaml, and cases that the customer began

-- Opening hours from one time to the other: those of the unit, or of all others where it has none of its own.
with reached as (
  select v.case_no, min(v.entered) as at_last
  from journey_visit v
  join journey_rule r on r.journey_id = v.journey_id and v.stage_no >= r.last_stage
  where exists (select 1 from open_time)
  group by v.case_no),
span as (
  select c.party_id, c.journey_id, c.channel, c.org_unit, n.first_inbound as from_at,
    coalesce(r.at_last, case when c.open then m.as_of + interval '1' day else c.ended end) as to_at,
    case when r.at_last is null then 0 else 1 end as ended
  from journey_case c
  join case_contact n on n.case_no = c.case_no
  cross join measured_on m
  left join reached r on r.case_no = c.case_no
  where n.inbound > 0 and (r.at_last is null or r.at_last >= n.first_inbound)
    and exists (select 1 from open_time)),
placed as (
  select w.*, coalesce(u.org_unit, '') as unit
  from span w
  left join (select distinct org_unit from open_time) u on u.org_unit = w.org_unit),
counted as (
  select p.*,
    coalesce(b.before + greatest(0, epoch(least(p.from_at, b.closes)) - epoch(b.opens)) / 3600, 0) as hours_from
  from placed p
  asof left join open_time b on b.org_unit = p.unit and p.from_at >= b.opens)
select c.party_id, c.journey_id, c.channel, c.org_unit, c.from_at as "at",
  coalesce(e.before + (epoch(least(c.to_at, e.closes)) - epoch(e.opens)) / 3600, 0) - c.hours_from as x,
  c.ended
from counted c
asof left join open_time e on e.org_unit = c.unit and c.to_at >= e.opens
where c.unit in (select org_unit from open_time)
