-- Of the same records what stands under a name of its own: identifiers and attributes.
with own as (
  select record.rowid as place, unnest(list_concat(
    list_transform(map_entries(identifiers), lambda each:
      {'field': 'identifier:' || each.key, 'value': trim(each.value)}),
    list_transform(map_entries(attributes), lambda each:
      {'field': each.key, 'value': trim(each.value)}))) as each
  from record join assigned on record.rowid = assigned.place
  where assigned.several
    and (cardinality(identifiers) > 0 or cardinality(attributes) > 0)
)
select each.field, each.value, place
from own
where each.value <> ''
