package io.clientele.data.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.check.result.ChartResult;
import io.clientele.check.result.CustomerResult;
import io.clientele.check.result.IndicatorResult;
import io.clientele.check.result.ProcessResult;
import io.clientele.check.result.StepResult;
import io.clientele.check.result.Volume;
import io.clientele.data.Draft;
import io.clientele.data.Engine;
import io.clientele.data.Warehouse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoredResultsTest {
  private Draft draft;
  private Engine engine;

  @BeforeEach
  void begin(@TempDir Path folder) {
    draft = Warehouse.at(folder).next(false);
    engine = draft.engine();
  }

  @AfterEach
  void end() {
    draft.close();
  }

  @Test
  void an_empty_warehouse_has_no_results() {
    StoredResults results = new StoredResults(engine);

    assertThat(results.asOf()).isEmpty();
    assertThat(results.volume()).isEqualTo(new Volume(0, 0, 0, 0));
    assertThat(results.readings()).isEmpty();
    assertThat(results.customers(10)).isEmpty();
    assertThat(results.members()).isEmpty();
  }

  @Test
  void readings_are_in_the_order_of_their_dimensions_and_empty_means_all() {
    engine.run(
        "insert into reading(measure, segment_id, period, value, low, high, n, unit, definition,"
            + " as_of) values ('b', null, 'all', 1, 0.5, 1.5, 9, 'points', 'd1', date"
            + " '2026-06-30'), ('a', 'S-2', 'all', 2, null, null, 9, '%', 'd2', date '2026-06-30'),"
            + " ('a', null, 'all', 3, null, null, 9, '%', 'd2', date '2026-06-30')");
    StoredResults results = new StoredResults(engine);

    assertThat(results.asOf()).contains(LocalDate.of(2026, 6, 30));
    assertThat(results.readings())
        .extracting(it -> it.measure() + it.segmentId() + it.value())
        .containsExactly("a3.0", "aS-22.0", "b1.0");
    assertThat(results.readings().get(0).low()).isNaN();
  }

  @Test
  void an_indicator_that_was_not_measured_has_no_numbers() {
    engine.run(
        "insert into indicator(subject_id, name, target, unit, verdict)"
            + " values ('S-1', 'loyalty', 80, '%', 'unmeasurable')");

    assertThat(new StoredResults(engine).indicators())
        .containsExactly(
            new IndicatorResult(
                "S-1",
                "loyalty",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(80),
                "%",
                "unmeasurable",
                "",
                0));
  }

  @Test
  void members_and_overlaps_are_counted_by_segment() {
    engine.run(
        "insert into membership values ('A', 'P-1'), ('A', 'P-2'), ('B', 'P-2'), ('C', 'P-3')");
    StoredResults results = new StoredResults(engine);

    assertThat(results.members()).containsEntry("A", 2L).containsEntry("B", 1L).hasSize(3);
    assertThat(results.overlaps()).containsOnlyKeys("A\tB").containsValue(1L);
  }

  @Test
  void a_process_has_its_most_frequent_arcs_and_ways() {
    engine.run("insert into process values ('J-1', 9, 20, 3, 2, 2, 11, 1, 1)");
    engine.run(
        "insert into follows values ('J-1', 'ask', 'answer', 7, 1.5, 1, 0.5, 'J-1/a', null),"
            + " ('J-1', null, 'ask', 9, null, null, null, null, 'J-1/a'),"
            + " ('J-1', 'answer', 'ask', 2, 1, 1, null, null, 'J-1/a')");
    engine.run("insert into variant values ('J-1', 1, 'ask → answer', 7, 0.7, 0.7)");
    engine.run("insert into rework values ('J-1', 'ask', 'return', 2, 2, 0.2)");
    engine.run("insert into channel_switch values ('J-1', 'web', 'phone', 3, 2, 1)");

    List<ProcessResult> processes = new StoredResults(engine).processes(2);

    assertThat(processes).hasSize(1);
    ProcessResult process = processes.get(0);
    assertThat(process.followed()).isEqualTo(11);
    assertThat(process.follows())
        .extracting(arc -> arc.activity() + ">" + arc.nextActivity() + " " + arc.times())
        .containsExactly(">ask 9", "ask>answer 7");
    assertThat(process.follows().get(0).medianDays()).isEmpty();
    assertThat(process.ways()).extracting(ProcessResult.Way::path).containsExactly("ask → answer");
    assertThat(process.rework()).hasSize(1);
    assertThat(process.changes()).extracting(change -> change.from()).containsExactly("web");
  }

  @Test
  void a_chart_begins_with_weeks_that_are_not_judged() {
    engine.run(
        "insert into chart(measure, dimension, subject, week, value, n, baseline, average,"
            + " average_limit, above, below) values"
            + " ('csat', 'org_unit', 'North', date '2026-01-12', 40, 9, false, -1.2, 0.9, 0, 5.5),"
            + " ('csat', 'org_unit', 'North', date '2026-01-05', 80, 9, true, null, null, null,"
            + " null)");
    engine.run(
        "insert into signal values ('csat', 'org_unit', 'North', 'sum', date '2026-01-12',"
            + " date '2026-01-12', date '2026-01-05', date '2026-01-12', 80, 40, -2)");
    StoredResults results = new StoredResults(engine);

    assertThat(results.charts())
        .containsExactly(
            new ChartResult(
                "csat",
                "org_unit",
                "North",
                List.of(
                    new ChartResult.Week(LocalDate.of(2026, 1, 5), 80, 9, true, 0, 0, 0, 0),
                    new ChartResult.Week(
                        LocalDate.of(2026, 1, 12), 40, 9, false, -1.2, 0.9, 0, 5.5))));
    assertThat(results.signals()).extracting(signal -> signal.after()).containsExactly(40.0);
  }

  @Test
  void a_step_names_the_things_it_is_about() {
    engine.run(
        "insert into step values (1, 'data', 'g', 'gap', 'J-1/a; J-1/b', 'Unit', 0.4, 0.3, 2, 1.5,"
            + " 1.6)");

    assertThat(new StoredResults(engine).steps())
        .containsExactly(
            new StepResult(
                1, "data", "g", "gap", List.of("J-1/a", "J-1/b"), "Unit", 0.4, 0.3, 2, 1.5, 1.6));
  }

  @Test
  void the_customers_with_most_records_and_events_come_first_with_all_that_is_known() {
    engine.run("insert into party values ('P-1', 'person', 1, null), ('P-2', 'person', 2, 'H-1')");
    engine.run(
        "insert into record(source, key, kind, party_id) values ('crm', '1', 'person', 'P-2'),"
            + " ('web', 'u', 'person', 'P-2'), ('crm', '2', 'person', 'P-1')");
    engine.run(
        "insert into link values ('crm', '1', 'web', 'u', 0.99, 'model',"
            + " 'given=exact:+6.12;birth_date=close:-3.40')");
    engine.run("update record set given = 'Anna' where source = 'crm' and party_id = 'P-2'");
    engine.run(
        "insert into event_row(party_id, source, activity, \"at\", seq) values"
            + " ('P-2', 'app', 'later', timestamp '2026-01-02 10:00', 1),"
            + " ('P-2', 'app', 'sooner', timestamp '2026-01-01 09:30', 2)");
    engine.run(
        "insert into consent(party_id, purpose, state, given_by, from_at)"
            + " values ('P-2', 'marketing', 'given', 'self', timestamp '2026-01-01')");
    engine.run("insert into membership values ('S-1', 'P-2')");

    List<CustomerResult> customers = new StoredResults(engine).customers(10);

    assertThat(customers).extracting(CustomerResult::partyId).containsExactly("P-2", "P-1");
    CustomerResult most = customers.get(0);
    assertThat(most.householdId()).isEqualTo("H-1");
    assertThat(most.records()).extracting(CustomerResult.Member::key).containsExactly("1", "u");
    assertThat(most.golden())
        .singleElement()
        .satisfies(it -> assertThat(it.value()).isEqualTo("Anna"))
        .satisfies(it -> assertThat(it.key()).isEqualTo("1"));
    assertThat(most.links().get(0).weights())
        .containsExactly(
            new CustomerResult.Weight("given", "exact", 6.12),
            new CustomerResult.Weight("birth_date", "close", -3.4));
    assertThat(most.timeline())
        .extracting(it -> it.at() + " " + it.activity())
        .containsExactly("2026-01-01 09:30 sooner", "2026-01-02 10:00 later");
    assertThat(most.consents())
        .containsExactly(
            new CustomerResult.Consent("marketing", "given", "self", "2026-01-01", ""));
    assertThat(most.segmentIds()).containsExactly("S-1");
    assertThat(new StoredResults(engine).customer("P-1")).isPresent();
    assertThat(new StoredResults(engine).customer("P-9")).isEmpty();
  }

  @Test
  void a_link_weighs_what_its_fields_do_and_what_is_known_before_comparing() {
    engine.run("insert into party values ('P-2', 'person', 2, null)");
    engine.run(
        "insert into record(source, key, kind, party_id, given) values"
            + " ('crm', '1', 'person', 'P-2', 'Anna'), ('web', 'u', 'person', 'P-2', null)");
    engine.run(
        "insert into link values ('crm', '1', 'web', 'u', 0.99, 'rule',"
            + " 'given=exact:+6.12;birth_date=close:-3.40')");
    engine.run(
        "insert into match_weight(kind, field, bits) values ('person', 'prior', -9.5),"
            + " ('organisation', 'prior', -1)");
    CustomerResult customer = new StoredResults(engine).customer("P-2").orElseThrow();
    assertThat(customer.links())
        .extracting(CustomerResult.Link::bits)
        .containsExactly(-9.5 + (6.12 - 3.4));
    assertThat(customer.records())
        .extracting(CustomerResult.Member::name)
        .containsExactly("Anna", "");
  }
}
