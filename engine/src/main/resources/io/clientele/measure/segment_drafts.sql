-- Proposed segments that are worth a file, with their medians, the largest first.
select s.method, s.name, s.members, s.share, s.rule, s.rule_members, s.agreement, s.silhouette, s.stability,
  s.nearest_segment, s.jaccard,
  string_agg(t.field || ' ' || cast(round(t.median) as bigint) || ' (of all '
    || cast(round(t.overall) as bigint) || ')', ', ' order by t.field)
from proposed_segment s
left join proposed_trait t on t.method = s.method and t.name = s.name and round(t.median) <> round(t.overall)
where s.rule <> '' and s.verdict in ('fixed', 'clear', 'weak') and s.share >= ? and coalesce(s.jaccard, 0) < ?
group by s.method, s.name, s.members, s.share, s.rule, s.rule_members, s.agreement, s.silhouette,
  s.stability, s.nearest_segment, s.jaccard
order by s.method desc, s.members desc, s.name
