package io.clientele.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cases do, whatever was declared of them. */
final class ProcessTest {
  private Store store;

  @BeforeEach
  void open(@TempDir Path folder) {
    store = new Store(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void measure(String rows) {
    store.put("event(event_id, source, party_id, case_id, activity, \"at\", channel, seq)", rows);
    Declared model =
        new Declared().journey("J", List.of("s"), Declared.stage("J/a", "A: activity = 'a'"));
    Measures.run(store.engine(), model, MeasureOptions.at(LocalDate.of(2026, 6, 30)));
  }

  @Test
  void delays_and_channel_changes_have_mean_median_and_spread() {
    measure(
        "('1','s','P','c1','a','2026-01-01','web',1),('2','s','P','c1','b','2026-01-02','web',2),"
            + "('3','s','Q','c2','a','2026-01-01','web',3),('4','s','Q','c2','b','2026-01-04','phone',4),"
            + "('5','s','R','c3','a','2026-01-01','web',5),('6','s','R','c3','b','2026-01-06',null,6)");
    assertThat(store.ask("select * exclude (journey_id) from follows order by all", 6))
        .containsExactly("a b 3 3.0 3.0 2.0", "b - 3 - - -", "- a 3 - - -");
    assertThat(store.ask("select * exclude (journey_id) from channel_switch", 5))
        .containsExactly("web phone 1 3.0 3.0");
  }

  @Test
  void what_is_done_again_at_once_is_told_from_what_comes_back_later() {
    measure(
        "('1','s','P','c1','a','2026-01-01','web',1),('2','s','P','c1','a','2026-01-02','web',2),"
            + "('3','s','P','c1','b','2026-01-03','web',3),('4','s','P','c1','a','2026-01-04','web',4),"
            + "('5','s','Q','c2','a','2026-01-01','web',5),('6','s','Q','c2','b','2026-01-02','web',6)");
    assertThat(store.ask("select * exclude (journey_id) from rework order by all", 5))
        .containsExactly("a return 1 1 0.5", "a self-loop 1 1 0.5");
    assertThat(store.ask("select rank, path, cases, share, covered from variant", 5))
        .containsExactly("1 a → a → b → a 1 0.5 0.5", "2 a → b 1 0.5 1.0");
  }

  @Test
  void groups_of_cases_have_the_ways_of_all_and_their_own_shares() {
    measure(
        """
        ('1','s','P','c1','a','2026-01-01','web',1),('2','s','P','c1','b','2026-01-02','web',2),
        ('3','s','Q','c2','a','2026-01-01','web',3),('4','s','Q','c2','b','2026-01-04','phone',4),
        ('5','s','R','c3','a','2026-02-01','phone',5)\
        """);
    assertThat(store.ask("select * exclude (journey_id) from variant_group", 6))
        .containsExactly(
            "channel phone 2 1 1 1.0",
            "channel web 1 2 2 1.0",
            "conformance as declared 2 1 1 1.0",
            "conformance otherwise 1 2 2 1.0",
            "period 2026-01 1 2 2 1.0",
            "period 2026-02 2 1 1 1.0");
  }

  @Test
  void events_of_one_moment_keep_the_order_of_their_file() {
    measure(
        "('1','s','P','c1','z','2026-01-01','web',2),('2','s','P','c1','b','2026-01-01','web',3),"
            + "('3','s','P','c1','a','2026-01-01','web',10),('4','s','P','c1','y','2026-01-01','web',1)");
    assertThat(store.ask("select path from variant", 1)).containsExactly("y → z → b → a");
  }

  @Test
  void a_log_without_cases_leaves_the_tables_empty() {
    measure("('1','s',null,null,'a','2026-01-01','web',1)");
    assertThat(store.ask("select count(*) from process", 1)).containsExactly("0");
    assertThat(store.ask("select cases, mean_fitness from conformance", 2))
        .containsExactly("0 0.0");
  }
}
