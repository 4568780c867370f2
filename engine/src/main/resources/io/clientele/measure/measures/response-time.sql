-- id: response-time
-- title: Time from a customer's contact to the answer
-- component: empathy
-- unit: hours
-- direction: lower
-- statistic: survival
-- columns: party_id, journey_id, channel, org_unit, at, x, ended
-- grain: journey; journey channel; journey segment; journey org_unit; journey period
-- needs: contacts that say who began them, by direction or initiator

-- From the first contact that the customer began to the next one that the organisation began, or to the
-- step that closes the case. What nobody answered has waited until now, or until the case was over.
with relevant as (
  select t.case_no, list_filter(t.steps, lambda s: k.inbound[s.kind] or k.outbound[s.kind] or s.stage >= r.last_stage) as steps
  from journey_trace t
  join journey_rule r on r.journey_id = t.journey_id
  cross join step_kinds k),
turn as (
  select r.case_no, list_transform(list_filter(list_zip(r.steps, list_prepend(null, r.steps[:-2])),
      lambda z: z[2] is null or k.inbound[z[1].kind] <> k.inbound[z[2].kind]), lambda z: z[1]) as steps
  from relevant r cross join step_kinds k),
waited as (
  select t.case_no, unnest(t.steps) as asked, unnest(list_append(t.steps[2:], null)) as answered
  from turn t)
select c.party_id, c.journey_id, n.channel, c.org_unit, w.asked.at as "at",
  (epoch(coalesce(w.answered.at, case when c.open then m.as_of + interval '1' day else c.ended end))
    - epoch(w.asked.at)) / 3600 as x,
  case when w.answered is null then 0 else 1 end as ended
from waited w
join step_kind k on k.kind = w.asked.kind and k.inbound
join journey_case c on c.case_no = w.case_no
left join channel_name n on n.no = w.asked.channel
cross join measured_on m
