-- What the interface Results asks of the tables; the order of columns is that of its records.
-- name: as-of
select max(as_of)::varchar from reading

-- name: volume
select
  (select count(*) from record),
  (select count(*) from party where kind <> 'household'),
  (select count(*) from event),
  (select count(*) from reading)

-- name: sources
select source, form, rows, rejected, newest::varchar, first_reason from load order by source, form

-- name: source-fields
select source, field, records, filled, compared, differing from source_field order by source, field

-- name: drifts
select kind, field, among, stability, verdict, level, share_before, share
from match_drift
order by kind desc, field, among desc

-- name: readings
select measure, segment_id, journey_id, stage_id, channel, org_unit, period, value, low, high, n,
  unit, definition, as_of::varchar
from reading
where period not like '%-Q%' and period not like 'last-%'
order by measure, segment_id nulls first, journey_id nulls first, stage_id nulls first,
  channel nulls first, org_unit nulls first, period

-- name: longer-readings
select measure, segment_id, journey_id, stage_id, channel, org_unit, period, value, low, high, n,
  unit, definition, as_of::varchar
from reading
where period like '%-Q%' or period like 'last-%'
order by measure, segment_id nulls first, journey_id nulls first, stage_id nulls first,
  channel nulls first, org_unit nulls first, period

-- name: earlier-readings
select measure, segment_id, journey_id, stage_id, channel, org_unit, period, value, low, high, n,
  unit, definition, as_of::varchar
from reading_before
order by as_of, measure, segment_id nulls first, journey_id nulls first, stage_id nulls first,
  channel nulls first, org_unit nulls first, period

-- name: indicators
select subject_id, name, declared_current, measured, low, high, target, unit, verdict, measure, n
from indicator
order by subject_id, name

-- name: conformances
select journey_id, cases, open_cases, exact_fit_share, mean_fitness, log_fitness, cost,
  unmatched_events
from conformance
order by journey_id

-- name: deviations
select journey_id, kind, detail, cases, share, completion_loss, loss_low, loss_high, examples
from deviation
order by journey_id, cases desc, kind, detail

-- name: processes
select journey_id, cases, events, activities, variants, arcs, followed
from process
order by journey_id

-- name: follows
select journey_id, activity, next_activity, times, mean_days, median_days, sd_days, stage_id,
  next_stage_id
from follows
qualify row_number() over (
  partition by journey_id
  order by times desc, activity nulls first, next_activity nulls first) <= ?
order by journey_id, times desc, activity nulls first, next_activity nulls first

-- name: ways
select journey_id, rank, path, cases, share, covered
from variant
where rank <= ?
order by journey_id, rank

-- name: way-groups
select journey_id, dimension, name, rank, cases, of_cases, share
from variant_group
where rank <= ?
order by journey_id,
  case dimension when 'conformance' then 1 when 'segment' then 2 when 'channel' then 3 else 4 end, name, rank

-- name: rework
select journey_id, activity, kind, times, cases, share
from rework
qualify row_number() over (partition by journey_id order by times desc, activity, kind) <= ?
order by journey_id, times desc, activity, kind

-- name: channel-switches
select journey_id, from_channel, to_channel, times, mean_days, median_days
from channel_switch
qualify row_number() over (
  partition by journey_id order by times desc, from_channel, to_channel) <= ?
order by journey_id, times desc, from_channel, to_channel

-- name: charts
select measure, dimension, subject, week::varchar, value, n, baseline, average, average_limit,
  above, below
from chart
order by measure, dimension, subject, week

-- name: signals
select measure, dimension, subject, kind, week::varchar, since::varchar, earliest::varchar,
  latest::varchar, before, after, deviations
from signal
order by measure, dimension, subject, week, kind, since

-- name: standings
select relationship_id, segment_id, aspect, declared, measured, value, low, high, n, verdict
from standing
order by relationship_id, aspect

-- name: relationship-points
-- The four risks of every relationship are readings.
select relationship_id, sort, title, case when pattern = '' then measure else pattern end, value, low, high, n,
  unit, cast(last_at as varchar), verdict
from relationship_point
where sort <> 'risk' or (title, measure) not in (('churn', 'churn'), ('satisfaction', 'satisfaction-risk'),
  ('competitive', 'competitive-risk'), ('service', 'service-risk'))
order by relationship_id, case sort when 'history' then 1 when 'risk' then 2 else 3 end, rowid

-- name: desired
select journey_id, component, measure, target, measured, target + low, target + high, n, unit, verdict
from desired
order by journey_id, component

-- name: benchmarks
select subject_id, name, measure, measured, low, high, n, benchmark, source, "date", definition, verdict
from benchmark
order by subject_id, name

-- name: drivers
select journey_id, metric, driver, effect, effect_low, effect_high, share, share_low, share_high,
  explained, n, mean, performance, performance_low, performance_high, quadrant, certain
from driver
order by journey_id, metric, share desc, driver

-- name: frustrations
with met as (
  select journey_id, stage_id, rule, count(distinct case_key) as cases
  from frustration group by journey_id, stage_id, rule),
told as (
  select journey_id, stage_id, string_agg(rule || ':' || cases, ';' order by cases desc, rule) as points
  from met group by journey_id, stage_id)
select f.journey_id, f.stage_id, f.cases, f.frustrated, f.share, f.low, f.high, f.lift, f.p_adjusted,
  f.completion_loss, f.loss_low, f.loss_high, t.points
from frustration_stage f
left join told t on t.journey_id = f.journey_id and t.stage_id = f.stage_id
order by f.journey_id, f.rank

-- name: undeclared-paths
select journey_id, activity, before_stage, cases, share
from undeclared_path
order by journey_id, cases desc, activity

-- name: formats
select journey_id, format, reach, reach_low, reach_high, cases,
  outcome, outcome_low, outcome_high, answers, contacts, contacts_low, contacts_high, reached
from format_fit
order by journey_id, format

-- name: spreads
select segment_id, aspect, level, "from", "to", members
from spread
order by segment_id nulls first, aspect, "from" nulls last, members desc, level

-- name: measures
select m.id, m.title, m.component, m.unit, m.direction, m.definition, u.needs
from measure m
left join unmeasured u on u.measure = m.id
order by m.id

-- name: unseen-touchpoints
select journey_id, stage_id, touchpoint
from unseen_touchpoint
order by journey_id, stage_id, touchpoint

-- name: segment-sizes
select segment_id, entity, declared, members, customers, verdict
from segment_size
order by segment_id

-- name: segment-coverages
select entity, customers, matched, unmatched, several
from segment_coverage
order by entity

-- name: migrations
select since::varchar, until::varchar, from_segment, to_segment, customers, of_customers, share, low,
  high, moved
from migration
order by from_segment, to_segment

-- name: segment-drifts
select segment_id, field, since::varchar, stability, verdict, level, share_before, share, customers
from segment_drift
order by segment_id nulls first, stability desc, field

-- name: persona-traits
select persona_id, attribute, declared, field, test, measured, share, low, high, n, others_share,
  verdict
from persona_evidence
order by persona_id, attribute

-- name: proposed-segments
select method, name, members, share, rule, agreement, silhouette, stability, nearest_segment, jaccard,
  verdict
from proposed_segment
order by method, members desc, name

-- name: value-models
select model, string_agg(parameter || ':' || value || ':' || error, ';' order by parameter),
  max(log_likelihood), max(customers)
from value_model
group by model
order by model

-- name: shared-events
select journey_id, first, second, condition, events, example
from shared_event
order by journey_id, first, second, condition, example

-- name: layers
select layer, element, self, evidence, effective, coverage, verdict
from layer
order by layer, element

-- name: steps
select rank, element, gate, gap, objects, owner, imbalance_before, imbalance_after, level, mean_before,
  mean_after
from step
order by rank

-- name: layer-history
select as_of::varchar, layer, element, self, evidence, effective, coverage, verdict
from layer_history
order by as_of, layer, element

-- name: gates
select element, level, id, formula, asks, state, found, wanted, gap, objects, needs
from gate
order by element, level, id

-- name: members
select segment_id, count(distinct party_id) from membership group by segment_id order by segment_id

-- name: overlaps
select a.segment_id || chr(9) || b.segment_id, count(distinct a.party_id)
from membership a join membership b on a.party_id = b.party_id and a.segment_id < b.segment_id
group by a.segment_id, b.segment_id
order by a.segment_id, b.segment_id

-- name: most
with happened as (select party_id, count(*) as events from event group by party_id)
select party.party_id
from party left join happened using (party_id)
where party.kind <> 'household'
order by party.records desc nulls last, coalesce(events, 0) desc, party.party_id
limit ?

-- name: parties
with wanted as (select party_id, ordinality as place
  from unnest(string_split(?, chr(10))) with ordinality as list(party_id, ordinality))
select party.party_id, party.kind, party.household_id
from party join wanted using (party_id)
order by place

-- name: golden
select party_id, field, value, source, rule, key
from golden
where party_id in (select unnest(string_split(?, chr(10))))
order by party_id, field, value

-- name: records
select party_id, source, key,
  coalesce(nullif(trim(concat_ws(' ', given, middle, family)), ''), full_name, '')
from record
where party_id in (select unnest(string_split(?, chr(10))))
order by party_id, source, key

-- name: links
select record.party_id, source_a, key_a, source_b, key_b, probability, decided_by, weights,
  coalesce(prior.bits, 0)
from link join record on record.source = source_a and record.key = key_a
left join match_weight prior on prior.field = 'prior' and prior.kind = record.kind
where record.party_id in (select unnest(string_split(?, chr(10))))
order by record.party_id, source_a, key_a, source_b, key_b

-- name: timeline
select party_id, strftime(event.at, '%Y-%m-%d %H:%M'), source, activity, channel, journey_id, stage_id
from event
where party_id in (select unnest(string_split(?, chr(10))))
qualify row_number() over (partition by party_id order by event.at desc, source, seq desc) <= 200
order by party_id, event.at, source, seq

-- name: consents
select party_id, purpose, state, given_by, from_at::date::varchar, to_at::date::varchar
from consent
where party_id in (select unnest(string_split(?, chr(10))))
order by party_id, purpose, from_at, state

-- name: segments
select distinct party_id, segment_id
from membership
where party_id in (select unnest(string_split(?, chr(10))))
order by party_id, segment_id

-- name: reviews
select review.rank, review.probability, review.why, review.value, review.guard, review.weights,
  a.source, a.key, a.party_id, b.source, b.key, b.party_id
from review
join record a on a.source = review.source_a and a.key = review.key_a
join record b on b.source = review.source_b and b.key = review.key_b
order by review.rank
limit ?

-- name: review-values
-- The fields by which people tell people apart, as received, for both records of each pair.
with asked as (
  select rank, unnest([('a', source_a, key_a), ('b', source_b, key_b)]) as side
  from (select * from review order by rank limit ?)
), filled as (
  select asked.rank, asked.side[1] as side, record.*
  from asked join record on record.source = asked.side[2] and record.key = asked.side[3]
), listed as (
  select rank, side, unnest([
    (1, 'given', given), (2, 'middle', middle), (3, 'family', family), (4, 'name', full_name),
    (5, 'birth_date', cast(birth_date as varchar)), (6, 'sex', sex),
    (7, 'email', array_to_string(emails, ', ')), (8, 'phone', array_to_string(phones, ', ')),
    (9, 'street', street), (10, 'house_number', house_number), (11, 'postcode', postcode),
    (12, 'city', city), (13, 'region', region), (14, 'country', country)
  ]) as field
  from filled
  union all
  select rank, side, (15, 'identifier:' || entry.key, entry.value)
  from (select rank, side, unnest(map_entries(identifiers)) as entry from filled)
)
select rank, side, field[2], field[3]
from listed
where trim(field[3]) <> ''
order by rank, side, field[1], field[2]

-- name: market
select type_id, offer_id, region_id, route_id, lane, rivals, customers, orders, routed, on_route, revenue
from market
order by type_id, offer_id, region_id

-- name: lanes
select offer_id, type_id, lane, due, n, median_days, p85_days, defects, verdict, why
from lane
order by offer_id, type_id

-- name: lane-periods
select offer_id, type_id, period::varchar, n, p85_days from lane_period order by offer_id, type_id, period

-- name: sizes
select size, sector, customers, orders, revenue, p85_days, lanes, routes, channels from size_sector

-- name: exchanges
select exchange_id, from_system, to_system, capabilities, mode, runs, rows, changed, cost, hours,
  saved_cost, saved_hours, missing
from exchange
order by exchange_id

-- name: elsewhere
select count(*) from customer_place where elsewhere

-- name: triggers
select trigger_id, title, sort, rule_id, sensor_id, subject, measure, unit, definition, baseline,
  baseline_from::varchar, baseline_to::varchar, value, value_from::varchar, value_to::varchar,
  deviations, p, strength, impact, detected::varchar, state, still, said
from trigger
order by state, detected nulls last, trigger_id

-- name: trigger-rules
select rule_id, sort, looked_at, met, raised, held, months, subject, fault
from trigger_rule
order by rule_id

-- name: chains
select trigger_id, rationale_id, response_id, detected::varchar, reasoned::varchar, begun::varchar,
  closed::varchar, state, age, to_rationale, to_response, to_close
from response_chain
order by detected nulls last, trigger_id, rationale_id, response_id

-- name: effects
select loop_id, response_id, point_id, round, before_from::varchar, before_to::varchar, before,
  before_low, before_high, before_n, after_from::varchar, after_to::varchar, after, after_low,
  after_high, after_n, change, change_low, change_high, p, seasonal, verdict, reason, repeated,
  restored::varchar, days
from effect
order by response_id, loop_id, point_id, round

-- name: effect-weeks
select loop_id, point_id, week::varchar, value, n, centre, low, high, phase
from effect_week
order by loop_id, point_id, week

-- name: measure-points
select point_id, measure, unit, definition, window_days, value, low, high, n, reliability, verdict,
  uses, areas, fault
from measure_point
order by len(string_split(areas, '; ')) desc, uses desc, point_id

-- name: sensors
select sensor_id, observations, newest::varchar, fresh, licence, trust, baseline,
  baseline_from::varchar, baseline_to::varchar, value, deviations, signal_value,
  signal_from::varchar, signal_to::varchar, p, strength, accepted, rejected, personal, fault
from sensor
order by sensor_id

-- name: audiences
select sensor_id, segment_id, region, market, known, unreachable, "at"::varchar
from unreached
order by sensor_id, segment_id, region

-- name: questions
select question_id, state, answered_by, due::varchar, missing
from question
order by state desc, due nulls last, question_id

-- name: crises
select response_id, duty, done::varchar, days
from crisis
order by response_id
