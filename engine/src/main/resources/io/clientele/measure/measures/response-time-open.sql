-- id: response-time-open
-- title: Opening hours from a customer's contact to the answer
-- component: empathy
-- unit: hours
-- direction: lower
-- statistic: survival
-- columns: party_id, journey_id, channel, org_unit, at, x, ended
-- grain: journey; journey channel; journey segment; journey org_unit; journey period
-- needs: opening hours in the `calendar` of clientele.yaml, and contacts that say who began them

-- Opening hours from one time to the other: those of the unit, or of all others where it has none of its own.
with span as (
  select c.party_id, c.journey_id, n.channel, c.org_unit, w.asked.at as from_at,
    coalesce(w.answered.at, case when c.open then m.as_of + interval '1' day else c.ended end) as to_at,
    case when w.answered is null then 0 else 1 end as ended
  from waited w
  join journey_case c on c.case_no = w.case_no
  join event_kind n on n.kind = w.asked.kind
  cross join measured_on m
  where exists (select 1 from open_time)),
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
