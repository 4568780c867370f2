-- id: seamless-switch
-- title: Switches of channel that go on with the journey
-- component: channels
-- unit: %
-- direction: higher
-- statistic: ratio
-- columns: party_id, journey_id, channel, org_unit, at, hits, cases
-- grain: journey; journey channel; journey segment; journey org_unit; journey period
-- needs: cases in which a contact has another channel than the one before

-- One row a case. A switch is seamless when the contact after it is a later step, no required stage was
-- passed over, and the journey's gap has not gone by.
with required as (
  select journey_id, list(required order by stage_no) as stages
  from stage_rule group by journey_id),
used as (
  select t.case_no, t.journey_no, t.journey_id, list_filter(t.steps, lambda s: k.contact[s.kind] and k.channel[s.kind] > 0) as steps
  from journey_trace t cross join step_kinds k),
switch as (
  select u.case_no, u.journey_no, r.stages, j.gap_seconds,
    list_filter(list_zip(u.steps[:-2], u.steps[2:]), lambda z: k.channel[z[1].kind] <> k.channel[z[2].kind]) as pairs
  from used u
  cross join step_kinds k
  join required r on r.journey_id = u.journey_id
  join journey_rule j on j.journey_id = u.journey_id)
select c.party_id, c.journey_id, c.channel, c.org_unit, c.started as "at",
  len(list_filter(s.pairs, lambda z: n.token[s.journey_no][z[2].kind] > n.token[s.journey_no][z[1].kind]
    and not coalesce(list_bool_or(s.stages[n.stage[s.journey_no][z[1].kind] + 2 : n.stage[s.journey_no][z[2].kind]]), false)
    and epoch(z[2].at) - epoch(z[1].at) <= s.gap_seconds)) as hits,
  len(s.pairs) as cases
from switch s
join journey_case c on c.case_no = s.case_no
cross join journey_kinds n
where len(s.pairs) > 0
