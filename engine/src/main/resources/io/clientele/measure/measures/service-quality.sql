-- id: service-quality
-- title: Complete cases on time, without repeated contact or complaint
-- component: operational
-- unit: %
-- direction: higher
-- statistic: share
-- columns: party_id, journey_id, channel, org_unit, at, hit
-- grain: journey; journey channel; journey segment; journey org_unit; journey period
-- needs: ended cases

-- Without a target time every time is in time.
with spoilt as (
  select distinct journey_id, case_key from frustration where rule in ('repeat-contact', 'complaint'))
select c.party_id, c.journey_id, c.channel, c.org_unit, c.started as "at",
  case when c.complete and coalesce(c.days <= c.target_days, true) and s.case_key is null then 1 else 0 end as hit
from journey_case c
left join spoilt s on s.journey_id = c.journey_id and s.case_key = c.case_key
where not c.open
