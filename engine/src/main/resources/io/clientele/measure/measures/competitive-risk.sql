-- id: competitive-risk
-- title: Texts that mention a competitor
-- component: risk
-- unit: %
-- direction: lower
-- statistic: share
-- columns: party_id, channel, org_unit, at, hit
-- grain: all; segment; channel; org_unit; period; segment period
-- chart: segment org_unit
-- needs: texts with an attribute `competitor`, or texts and competitors that a market lists or that are external organisations of the type Peer

-- Of what customers wrote: texts that are labelled with a competitor, or that hold the name of one whom the
-- model declares.
select e.party_id, e.channel, e.org_unit, e.at,
  case when nullif(trim(e.attributes['competitor']), '') is not null
    or n.names is not null and list_bool_or(list_transform(n.names, lambda name: contains(lower(e.text), name)))
    then 1 else 0 end as hit
from event_seen e
cross join (select list(name) as names from declared_competitor) n
where trim(e.text) <> ''
  and (n.names is not null
    or exists (select 1 from event_told where nullif(trim(attributes['competitor']), '') is not null))
