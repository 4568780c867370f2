-- What is written of one source; times say their zone.
-- name: sources
select distinct source from event_told order by source

-- name: has-objects
select exists (from object where source = ?)

-- name: events
select event_id, case_id, activity, strftime("at", '%Y-%m-%dT%H:%M:%S.%f+00:00'), party_id, channel,
  direction, initiator, outcome, survey_metric, survey_score::varchar, scale_min::varchar,
  scale_max::varchar, value::varchar, currency, item, quantity::varchar, text, resource, org_unit,
  strftime(ended_at, '%Y-%m-%dT%H:%M:%S.%f+00:00'),
  case when cardinality(attributes) > 0 then to_json(attributes)::varchar end
from event_received
where source = ?
order by case_id nulls last, "at", seq, event_id

-- name: originals
-- Without the further rows of an event that concerns several cases.
with own as (select ? as source),
tied as (select distinct event_id from event_object join own using (source))
select event_id, case_id, activity, strftime("at", '%Y-%m-%dT%H:%M:%S.%f+00:00'), party_id, channel,
  direction, initiator, outcome, survey_metric, survey_score::varchar, scale_min::varchar,
  scale_max::varchar, value::varchar, currency, item, quantity::varchar, text, resource, org_unit,
  strftime(ended_at, '%Y-%m-%dT%H:%M:%S.%f+00:00'),
  case when cardinality(attributes) > 0 then to_json(attributes)::varchar end
from event_received join own using (source)
where not (ends_with(event_id, ' of ' || coalesce(case_id, ''))
  and left(event_id, length(event_id) - length(' of ' || coalesce(case_id, ''))) in (from tied))
order by seq

-- name: types
select distinct activity from event_told where source = ? order by activity

-- name: cases
select distinct case_id from event_told where source = ? and case_id is not null order by case_id

-- name: customers
select distinct party_id from event_received where source = ? and party_id is not null order by party_id

-- name: event-objects
select event_id, object_id, qualifier from event_object where source = ? order by rowid

-- name: object-types
select distinct o.object_type, v.name
from object o left join object_value v on v.object_id = o.object_id and v.source = o.source
where o.source = ?
order by o.object_type, v.name

-- name: objects
select object_id, object_type from object where source = ? order by rowid

-- name: object-objects
select object_id, other_id, qualifier from object_object where source = ? order by rowid

-- name: object-values
select object_id, name, value, coalesce(strftime("at", '%Y-%m-%dT%H:%M:%S.%f+00:00'), '')
from object_value where source = ? order by rowid
