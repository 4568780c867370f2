package io.clientele.transform;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.source.Resources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The gates of element {@code data}, from what was loaded and resolved. */
final class DataGates {
  /** A source whose newest row is older than this is not fresh. */
  private static final int FRESH_DAYS = 31;

  private final Engine engine;
  private final LocalDate asOf;

  DataGates(Engine engine, LocalDate asOf) {
    this.engine = engine;
    this.asOf = asOf;
  }

  /** One loaded source; fresh where its rows carry no date. */
  private record Loaded(String name, long rows, long rejected, boolean fresh) {}

  Evidence evidence() {
    List<Loaded> sources =
        engine.rows(
            Sql.of(text("sources.sql"), asOf.minusDays(FRESH_DAYS)),
            row -> new Loaded(row.text(1), row.integer(2), row.integer(3), row.flag(4)));
    return new Evidence(
        List.of(
            profiled(sources),
            resolved(sources),
            Gate.notMeasurable(
                4,
                "500 labelled pairs, precision 98 %, recall 85 %; consent known for 95 %",
                "pairs that people decided are missing"),
            Gate.notMeasurable(
                5,
                "requests done in time, at most 1 % new duplicates",
                "a register of requests is missing")));
  }

  private static Gate profiled(List<Loaded> sources) {
    List<String> live = sources.stream().filter(s -> s.rows > 0).map(Loaded::name).toList();
    List<String> incomplete =
        sources.stream()
            .filter(s -> s.rows < 0.8 * (s.rows + s.rejected))
            .map(Loaded::name)
            .toList();
    String gap =
        live.size() < 2
            ? counted(2 - live.size(), "more source needs rows", "more sources need rows")
            : counted(incomplete.size(), "source lacks", "sources lack")
                + " a usable key in more than 20 % of rows";
    String name = "two sources with rows, keys in 80 % of them";
    return Gate.of(2, name, live.size() >= 2 && incomplete.isEmpty(), gap, incomplete);
  }

  private Gate resolved(List<Loaded> sources) {
    String name = "80 % of records resolved, 80 % of sources fresh";
    double share = engine.rows(Sql.of(text("resolved.sql")), row -> row.number(1)).get(0);
    List<String> old = sources.stream().filter(s -> !s.fresh).map(Loaded::name).toList();
    boolean fresh = old.size() <= 0.2 * sources.size();
    List<String> gaps = new ArrayList<>();
    if (share < 0.8) {
      gaps.add(String.format(Locale.ROOT, "only %.0f %% of records are resolved", 100 * share));
    }
    if (!fresh) {
      String had = counted(old.size(), "source has had", "sources have had");
      gaps.add(had + " no new row for " + FRESH_DAYS + " days");
    }
    return Gate.of(3, name, gaps.isEmpty(), String.join(", ", gaps), fresh ? List.of() : old);
  }

  private static String counted(int count, String one, String more) {
    return count + " " + (count == 1 ? one : more);
  }

  private static String text(String name) {
    return Resources.text(DataGates.class, name);
  }
}
