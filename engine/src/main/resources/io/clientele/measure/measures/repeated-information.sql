-- id: repeated-information
-- title: Cases that ask the customer again for what is known
-- component: personalisation
-- unit: %
-- direction: lower
-- statistic: share
-- columns: party_id, journey_id, channel, org_unit, at, hit
-- grain: journey; journey channel; journey segment; journey org_unit; journey period
-- needs: steps of the organisation whose activity says that something was asked or requested

-- A step of the organisation asks when its activity says that something was asked or requested. It asks for
-- its attribute `field`, else its item, else what its activity says: again when an earlier step of the case
-- did, or when the customer's golden record has that field.
with asking as (
  select t.case_no, unnest(list_filter(t.steps, lambda s: k.asking[s.kind])) as s
  from journey_trace t cross join step_kinds k),
asked as (
  select a.case_no, lower(e.attributes['field']) as field,
    lower(e.activity || ' ' || coalesce(e.attributes['field'], e.item, '')) as what
  from asking a
  join step_kind k on k.kind = a.s.kind
  join event_received e on e.source = k.source and e.seq = a.s.seq),
again as (
  select case_no from asked group by case_no, what having count(*) > 1
  union
  select a.case_no
  from asked a
  join journey_case c on c.case_no = a.case_no
  join golden g on g.party_id = c.party_id and g.field = a.field
  where a.field is not null)
select c.party_id, c.journey_id, c.channel, c.org_unit, c.started as "at",
  case when n.case_no is null then 0 else 1 end as hit
from journey_case c
left join again n on n.case_no = c.case_no
where c.journey_id in (
  select o.journey_id from asked a join journey_case o on o.case_no = a.case_no)
