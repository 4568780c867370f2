-- id: switch-rate
-- title: Contacts in another channel than the one before
-- component: channels
-- unit: %
-- direction: lower
-- statistic: ratio
-- columns: party_id, journey_id, channel, org_unit, at, hits, cases
-- grain: journey; journey channel; journey segment; journey org_unit; journey period
-- needs: cases with two contacts whose channels are known

-- One row a case: the pairs of contacts in it that follow each other, and those that switch.
with used as (
  select t.case_no,
    list_transform(list_filter(t.steps, lambda s: k.contact[s.kind] and k.channel[s.kind] > 0), lambda s: k.channel[s.kind]) as channels
  from journey_trace t cross join step_kinds k)
select c.party_id, c.journey_id, c.channel, c.org_unit, c.started as "at",
  len(list_filter(list_zip(u.channels[:-2], u.channels[2:]), lambda z: z[1] <> z[2])) as hits,
  len(u.channels) - 1 as cases
from used u
join journey_case c on c.case_no = u.case_no
where len(u.channels) > 1
