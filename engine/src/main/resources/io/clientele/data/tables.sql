-- The tables of the warehouse. The first columns of each are a promise (docs/reference/tables.md).
-- `at` is a word of SQL: write event.at, e.at or "at". One statement to a line.
-- From files.
create table element(id varchar, kind varchar, title varchar, owner varchar, file varchar, line integer);
create table edge(source_id varchar, relation varchar, target_id varchar, declared_by varchar, file varchar, line integer);
create table document(id varchar, type varchar, title varchar, status varchar, level_declared varchar, level_reached varchar, criteria_met integer, criteria_total integer, file varchar, line integer);
create table finding(code varchar, severity varchar, file varchar, line integer, col integer, message varchar);

-- From sources. record.party_id is filled by resolve.
create table record(source varchar, key varchar, kind varchar, party_id varchar, line integer, given varchar, middle varchar, family varchar, full_name varchar, birth_date date, sex varchar, emails varchar[], phones varchar[], street varchar, house_number varchar, postcode varchar, city varchar, region varchar, country varchar, identifiers map(varchar, varchar), attributes map(varchar, varchar), updated_at timestamp, trust integer, verified varchar[], survives varchar);
create table rejected(source varchar, line integer, code varchar, reason varchar, raw varchar);
create table load(source varchar, form varchar, rows bigint, rejected bigint, newest timestamp, first_reason varchar);
-- Events as received, ask the view `event_told`; the view `event` adds what follows. customer_source and customer_key are what the row names; party_id is filled by resolve where a source is named.
create table event_row(event_id varchar, source varchar, party_id varchar, case_id varchar, activity varchar, "at" timestamp, channel varchar, direction varchar, initiator varchar, outcome varchar, customer_source varchar, customer_key varchar, customer_email varchar, survey_metric varchar, survey_score double, scale_min double, scale_max double, value double, currency varchar, item varchar, quantity double, text varchar, resource varchar, org_unit varchar, seq bigint, attributes map(varchar, varchar), ended_at timestamp);
-- What happens in events, once for all that are the same in it; events that are loaded have its number instead.
create table event_what(what integer, source varchar, activity varchar, channel varchar, direction varchar, initiator varchar, outcome varchar, org_unit varchar);
-- Objects that events concern, as object-centric logs have them; a value holds from a time on.
create table event_object(event_id varchar, object_id varchar, object_type varchar, qualifier varchar, source varchar);
create table object(object_id varchar, object_type varchar, source varchar);
create table object_object(object_id varchar, other_id varchar, qualifier varchar, source varchar);
create table object_value(object_id varchar, name varchar, value varchar, "at" timestamp, source varchar);
create table consent(party_id varchar, purpose varchar, state varchar, given_by varchar, from_at timestamp, to_at timestamp, source varchar, customer_source varchar, customer_key varchar, proof varchar);
-- What was spent: for what, on whose behalf (per, such as a channel), and in which month or on which day.
create table cost(what varchar, per varchar, amount double, period varchar, currency varchar, source varchar);
create table relation(from_party varchar, to_party varchar, type varchar, evidence varchar, "at" timestamp, source varchar, from_source varchar, from_key varchar, to_source varchar, to_key varchar);
create table enrolment(party_id varchar, level varchar, from_at timestamp, to_at timestamp, source varchar, customer_source varchar, customer_key varchar);
create table choice(guardian_id varchar, child_id varchar, group_id varchar, from_at timestamp, to_at timestamp, source varchar, guardian_source varchar, guardian_key varchar, child_source varchar, child_key varchar);
-- What sensors saw, as their feeds say; text is anybody's.
create table sensed(source varchar, sensor_id varchar, "at" timestamp, value double, segment varchar, region varchar, text varchar);

-- From resolve.
create table link(source_a varchar, key_a varchar, source_b varchar, key_b varchar, probability double, decided_by varchar, weights varchar);
-- Pairs that a steward had better decide; guard names what holds the two parties of a link that was cut apart.
create table review(rank integer, source_a varchar, key_a varchar, source_b varchar, key_b varchar, probability double, why varchar, value double, guard varchar, weights varchar);
create table party(party_id varchar, kind varchar, records integer, household_id varchar);
-- record.survives: a letter for each place of `surviving` says why the record's value survives, = that it is the same as what does, x that it is another, - that there is none; null for the only record of its party. The views `claim` and `golden` read it.
create table surviving(field varchar, place integer);
create table source_field(source varchar, field varchar, records bigint, filled bigint, compared bigint, differing bigint, completeness double, conflict_rate double);
-- What explains any pair afterwards: weights in bits per level (the prior as field `prior`), the share of frequent values, and values on too many records.
create table match_weight(kind varchar, field varchar, position integer, level varchar, m double, u double, bits double);
create table match_frequency(kind varchar, field varchar, value varchar, share double);
-- How many pairs weigh how much from where each step begins (kept: from the threshold on), and how many records would with an equal twin; without bits those that no twin could meet.
create table match_curve(kind varchar, bits double, kept boolean, pairs bigint, records bigint);
-- How other the records look than those from which the weights come, among records and among links; level is the one that shifted most.
create table match_drift(kind varchar, field varchar, among varchar, stability double, verdict varchar, level varchar, share_before double, share double);
-- Pairs that are no link but came near, and the rules of the run (position 0 is what was declared, -1 the standard forms): what `resolve --changed` need not do again.
create table match_near(kind varchar, source_a varchar, key_a varchar, source_b varchar, key_b varchar);
create table match_rule(kind varchar, position integer, rule varchar);
create table match_generic(kind varchar, rule varchar, value varchar, records integer);

-- From measure. A dimension that is null means all.
create table membership(segment_id varchar, party_id varchar);
-- Segments beside what was declared of them, beside each other, and beside themselves three months before. In migration a customer may be in several segments; `new` were unknown then, `none` are in no segment; moved counts those who were not in to_segment before.
create table segment_size(segment_id varchar, entity varchar, declared varchar, members bigint, customers bigint, share double, verdict varchar);
create table segment_coverage(entity varchar, customers bigint, matched bigint, unmatched bigint, several bigint, unmatched_share double);
create table segment_overlap(segment_id varchar, other_id varchar, customers bigint, jaccard double, share double);
create table migration(since date, until date, from_segment varchar, to_segment varchar, customers bigint, of_customers bigint, share double, low double, high double, moved bigint);
create table segment_drift(segment_id varchar, field varchar, since date, until date, stability double, verdict varchar, level varchar, share_before double, share double, customers_before bigint, customers bigint);
create table persona_evidence(persona_id varchar, segment_id varchar, attribute varchar, declared varchar, field varchar, test varchar, measured varchar, share double, low double, high double, n bigint, others_share double, verdict varchar);
-- Customers in fifths by their purchases, and segments that data propose by themselves.
create table rfm(party_id varchar, recency_days bigint, frequency bigint, monetary double, recency_band integer, frequency_band integer, value_band integer, code integer, name varchar);
create table proposed_segment(method varchar, name varchar, members bigint, share double, rule varchar, rule_members bigint, agreement double, silhouette double, stability double, nearest_segment varchar, jaccard double, verdict varchar);
create table proposed_member(method varchar, name varchar, party_id varchar);
create table proposed_trait(method varchar, name varchar, field varchar, median double, overall double);
create table reading(measure varchar, segment_id varchar, journey_id varchar, stage_id varchar, channel varchar, org_unit varchar, period varchar, value double, low double, high double, n bigint, unit varchar, definition varchar, as_of date);
-- Readings of earlier days that still tell something: those over all time and over moving windows, and those of periods that are not in the data any more.
create table reading_before(measure varchar, segment_id varchar, journey_id varchar, stage_id varchar, channel varchar, org_unit varchar, period varchar, value double, low double, high double, n bigint, unit varchar, definition varchar, as_of date);
-- Measures without a reading, and what they would need.
create table measure(id varchar, title varchar, component varchar, unit varchar, direction varchar, statistic varchar, definition varchar);
create table unmeasured(measure varchar, needs varchar);
-- What relationships declare, beside what was measured of the customers in their segment.
create table standing(relationship_id varchar, segment_id varchar, aspect varchar, declared varchar, measured varchar, value double, low double, high double, n bigint, verdict varchar);
-- How the members of a segment, or all customers, are spread; numbers in fifths of all customers.
create table spread(segment_id varchar, aspect varchar, level varchar, "from" double, "to" double, members bigint);
-- What relationships declare as history, risk or growth, and the four risks of each, as far as data show it.
create table relationship_point(relationship_id varchar, segment_id varchar, sort varchar, title varchar, measure varchar, pattern varchar, value double, low double, high double, n bigint, unit varchar, first_at date, last_at date, warned date, verdict varchar);
-- How far journeys are from the experience that they declare as desired.
create table desired(journey_id varchar, component varchar, measure varchar, target double, measured double, gap double, low double, high double, n bigint, unit varchar, definition varchar, verdict varchar);
-- Outside figures beside indicators, compared only where the definition is the same.
create table benchmark(subject_id varchar, name varchar, measure varchar, measured double, low double, high double, n bigint, benchmark double, source varchar, date varchar, definition varchar, verdict varchar);
-- What the stages of each experience format reach, how satisfied their answers are, and how many contacts they cost.
create table format_fit(journey_id varchar, format varchar, cases bigint, reached bigint, reach double, reach_low double, reach_high double, outcome double, outcome_low double, outcome_high double, answers bigint, contacts double, contacts_low double, contacts_high double);
create table indicator(subject_id varchar, name varchar, declared_current double, measured double, low double, high double, target double, unit varchar, verdict varchar, measure varchar, n bigint);
create table conformance(journey_id varchar, cases bigint, open_cases bigint, exact_fit_share double, mean_fitness double, log_fitness double, cost bigint, unmatched_events bigint);
-- Events that two touchpoints of one journey claim; condition is the second one's.
create table shared_event(journey_id varchar, first varchar, second varchar, condition varchar, events bigint, example varchar);
create table deviation(journey_id varchar, kind varchar, detail varchar, cases bigint, share double, completion_loss double, loss_low double, loss_high double, cases_lost double, examples varchar);
-- What cases do, whatever was declared. In follows a row without activity counts how often a case begins with next_activity, one without next_activity how often it ends.
create table process(journey_id varchar, cases bigint, events bigint, activities bigint, variants bigint, arcs bigint, followed bigint, starts bigint, ends bigint);
create table follows(journey_id varchar, activity varchar, next_activity varchar, times bigint, mean_days double, median_days double, sd_days double, stage_id varchar, next_stage_id varchar);
create table variant(journey_id varchar, rank integer, path varchar, cases bigint, share double, covered double);
create table variant_group(journey_id varchar, dimension varchar, name varchar, rank integer, cases bigint, of_cases bigint, share double);
create table undeclared_path(journey_id varchar, activity varchar, before_stage varchar, cases bigint, share double);
create table unseen_touchpoint(journey_id varchar, stage_id varchar, touchpoint varchar);
create table rework(journey_id varchar, activity varchar, kind varchar, times bigint, cases bigint, share double);
create table channel_switch(journey_id varchar, from_channel varchar, to_channel varchar, times bigint, mean_days double, median_days double);
-- Where a case went wrong for the customer, and how much more often in one stage than in the others. A loss is how much rarer cases with a point there are complete, without those that ended there.
create table frustration(journey_id varchar, case_key varchar, party_id varchar, stage_id varchar, rule varchar, "at" timestamp, event_id varchar, source varchar);
create table frustration_stage(rank integer, journey_id varchar, stage_id varchar, cases bigint, frustrated bigint, share double, low double, high double, lift double, p double, p_adjusted double, completion_loss double, loss_low double, loss_high double, cases_lost double);
-- Measures week by week; dimension is org_unit, channel or segment. average is an exponentially weighted one, above and below are sums, all three in standard deviations.
create table chart(measure varchar, dimension varchar, subject varchar, week date, value double, n bigint, centre double, low double, high double, baseline boolean, average double, average_limit double, above double, below double);
create table signal(measure varchar, dimension varchar, subject varchar, kind varchar, week date, since date, earliest date, latest date, before double, after double, deviations double);
-- What moves the scores of a journey's cases: effects in standard deviations, shares of what all drivers explain.
create table driver(journey_id varchar, metric varchar, driver varchar, effect double, effect_low double, effect_high double, share double, share_low double, share_high double, explained double, n bigint, mean double, performance double, performance_low double, performance_high double, quadrant varchar, certain boolean);
-- What each buying customer is worth by the models of value_model: chance of still buying, purchases and revenue of the next twelve months, revenue of the next five years less 10 % a year.
create table customer_value(party_id varchar, repeats bigint, last_days bigint, watched_days bigint, mean_purchase double, alive double, purchases_ahead double, revenue_ahead double, lifetime_value double);
-- Whether each customer buys in the own rhythm still: chance is how likely so long a gap is at an unchanged rate, quiet_since the day from which on it is under 5 %.
create table rhythm(party_id varchar, gaps bigint, mean_gap double, last_day date, silent_days bigint, chance double, quiet_since date);
-- Where each customer is in life with the organisation, by rule.
create table customer_stage(party_id varchar, stage varchar);
create table value_model(model varchar, parameter varchar, value double, error double, log_likelihood double, customers bigint);
-- Where measures are taken again and again, how they stand, and how far their customers' two halves agree; fault says why one cannot be taken. point_day has the sums of each day.
create table measure_point(point_id varchar, measure varchar, sample varchar, definition varchar, sample_hash varchar, unit varchar, direction varchar, statistic varchar, window_days integer, minimum integer, width double, value double, low double, high double, n bigint, reliability double, verdict varchar, uses bigint, areas varchar, fault varchar);
create table point_day(point_id varchar, half integer, day date, s1 double, s2 double, s3 double, s4 double, s5 double, s6 double);

-- At which milestone of life people stand and who answers for them; who may be told what; how that differs between groups.
create table permission(party_id varchar, purpose varchar, giver varchar, said varchar);
create table milestone_group(group_id varchar, title varchar, position integer, age_from integer, age_to integer, approach varchar);
create table milestone(party_id varchar, group_id varchar, decided_by varchar, age integer, child_likely boolean, approach varchar, country varchar, digital_age integer, guardian_id varchar, guardianship varchar, standing varchar);
create table milestone_year(year integer, group_id varchar, people bigint, arriving bigint);
create table consent_funnel(group_id varchar, step varchar, position integer, people bigint);
create table send(message_id varchar, party_id varchar, decision varchar, addressee varchar, addressee_id varchar, reasons varchar);
create table reason(code varchar, refuses boolean, text varchar);
create table channel_reach(channel_id varchar, channel_type varchar, people bigint, minors bigint, guarded bigint, agreed bigint, refused bigint);
create table disparity(message_id varchar, dimension varchar, subject varchar, asked bigint, sent bigint, share double, others_share double, ratio double, verdict varchar, reason varchar);
-- Who decided what under which policy, quarter by quarter, and how often otherwise than meant.
create table governance(area varchar, actor varchar, policy_id varchar, unit varchar, period varchar, decided bigint, exceptions bigint, exception varchar);

-- What a customer who agreed to it may be offered next, and whether such offers would have been taken.
create table offer(party_id varchar, rank integer, item varchar, offer_id varchar, lane varchar, because_item varchar, lift double, because varchar);
create table offer_trial(offers integer, split date, customers bigint, hits double, hits_low double, hits_high double, popular double, popular_low double, popular_high double, gain double, gain_low double, gain_high double, items integer, ties integer, verdict varchar);

-- From transform. step.objects is a list joined by "; ", the most affected first.
create table layer(layer varchar, element varchar, self integer, evidence integer, effective integer, coverage double, verdict varchar);
-- What responses brought where they are measured; a round begins anew when what is measured changes. restored is the day from which on a measure was back at the baseline of its trigger, days runs from the trigger on.
create table effect(loop_id varchar, response_id varchar, point_id varchar, round integer, before_from date, before_to date, before double, before_low double, before_high double, before_n bigint, after_from date, after_to date, after double, after_low double, after_high double, after_n bigint, change double, change_low double, change_high double, p double, seasonal boolean, verdict varchar, reason varchar, repeated varchar, restored date, days integer);
create table step(rank integer, element varchar, gate varchar, gap varchar, objects varchar, owner varchar, imbalance_before double, imbalance_after double, level integer, mean_before double, mean_after double);
-- How elements stood in this run and those before it.
create table layer_history(as_of date, layer varchar, element varchar, self integer, evidence integer, effective integer, coverage double, verdict varchar);
-- What each element must show to stand at a level, a row for each condition of a gate; found and wanted are null where it cannot be computed.
create table gate(element varchar, level integer, id varchar, formula varchar, asks varchar, state varchar, found double, wanted double, gap varchar, objects varchar, needs varchar);
-- Of what type each customer is, in which region, of which size and sector; known_by says what told the type, elsewhere that the address lies in no declared region. What each order is of the declared market: a null offer, type, region or route is not known.
create table customer_place(party_id varchar, type_id varchar, region_id varchar, size varchar, sector varchar, known_by varchar, elsewhere boolean);
create table order_route(event_id varchar, source varchar, party_id varchar, type_id varchar, offer_id varchar, region_id varchar, route_id varchar, channel varchar, "at" timestamp, value double, lead_days double, defect boolean);
-- Every customer type, offer and region: the row of the route rules that decides and what it asks for, the one route that is meant, rivals joined by "; ", the lane, and what was sold; share is that of routed orders on the route that is meant.
create table market(type_id varchar, offer_id varchar, region_id varchar, rule varchar, wanted varchar, route_id varchar, rivals varchar, lane varchar, lane_rule integer, lane_why varchar, customers bigint, orders bigint, routed bigint, on_route bigint, share double, low double, high double, revenue double);
-- Every offer and customer type: the lane it is in, the one it belongs in by the rules, the one it is due to move to, and its lead times in days.
create table lane(offer_id varchar, type_id varchar, lane varchar, fitting varchar, rule integer, due varchar, n bigint, median_days double, p85_days double, defects double, verdict varchar, why varchar);
create table lane_period(offer_id varchar, type_id varchar, period date, n bigint, p85_days double);
-- How customers of each size and sector buy; mixes are shares of orders, the largest first.
create table size_sector(size varchar, sector varchar, customers bigint, orders bigint, revenue double, p85_days double, lanes varchar, routes varchar, channels varchar);
-- What systems have from one another in a month, and what pushing would save; missing names the field without which nothing can be said.
create table exchange(exchange_id varchar, from_system varchar, to_system varchar, capabilities varchar, mode varchar, runs double, rows double, changed double, cost double, hours double, saved_cost double, saved_hours double, missing varchar);
-- What asks for an answer: declared, or raised by a rule and not declared yet (state new). said is what was measured, in a sentence.
create table trigger(trigger_id varchar, title varchar, sort varchar, rule_id varchar, sensor_id varchar, subject varchar, measure varchar, unit varchar, definition varchar, baseline double, baseline_from date, baseline_to date, value double, value_from date, value_to date, deviations double, p double, strength integer, impact varchar, detected date, state varchar, still boolean, said varchar);
-- What became of each rule: how many things it looked at, how many met it, and in how many of how many months the one did that met it most.
create table trigger_rule(rule_id varchar, sort varchar, looked_at bigint, met bigint, raised bigint, held integer, months integer, subject varchar, fault varchar);
create table response_chain(trigger_id varchar, rationale_id varchar, response_id varchar, detected date, reasoned date, begun date, closed date, state varchar, age integer, to_rationale integer, to_response integer, to_close integer);
-- The four duties of responses to a crisis, and the measure that was restored; days run from the trigger on.
create table crisis(response_id varchar, duty varchar, done date, days integer);
create table question(question_id varchar, state varchar, answered_by varchar, due date, missing varchar);
-- How sensors stand: the newest whole stretch against the baseline, and the stretch in which they signalled.
create table sensor(sensor_id varchar, observations bigint, stretches integer, newest date, fresh boolean, licence varchar, trust integer, baseline double, baseline_from date, baseline_to date, sigma double, value double, deviations double, signal_from date, signal_to date, signal_value double, p double, strength integer, accepted integer, rejected integer, personal bigint, fault varchar);
-- How many a market has by a feed, and how many of them are known customers.
create table unreached(sensor_id varchar, segment_id varchar, region varchar, market double, known bigint, unreachable double, "at" date);
-- The control chart of a point around a response: limits come from the weeks before.
create table effect_week(loop_id varchar, point_id varchar, week date, value double, n bigint, centre double, low double, high double, phase varchar);
