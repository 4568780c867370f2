package io.clientele.bench;

import io.clientele.data.Capacity;
import io.clientele.data.Draft;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.data.Warehouse;
import io.clientele.data.sources.Sources;
import io.clientele.ledger.Ledger;
import io.clientele.measure.MeasureOptions;
import io.clientele.measure.Measures;
import io.clientele.model.Model;
import io.clientele.resolve.Options;
import io.clientele.resolve.Resolver;
import io.clientele.source.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Loads, resolves and measures a workspace of events as {@code clientele run} does, and prints what
 * each stage took and sums that two runs must agree on.
 *
 * <pre>
 * EventsRun FOLDER [MEGABYTES] [MEASURE]
 *   memory of the engine (700); the only measure that is wanted
 * </pre>
 */
public final class EventsRun {
  private static final List<String> SUMS =
      List.of(
          "select 'events ' || events || '  cases ' || cases || '  activities ' || activities"
              + " || '  variants ' || variants || '  arcs ' || arcs || '  followed ' || followed"
              + " from process",
          "select 'cost ' || cost || '  mean fitness ' || round(mean_fitness, 6) || '  log fitness"
              + " ' || round(log_fitness, 6) || '  exact ' || round(exact_fit_share, 6) || ' "
              + " unmatched ' || unmatched_events from conformance",
          "select 'delays ' || round(sum(times * mean_days), 3) from follows",
          "select 'squares ' || sum(times * times) from follows"
              + " where activity is not null and next_activity is not null",
          "select 'switches ' || sum(times) || '  mean days '"
              + " || round(sum(times * mean_days) / sum(times), 6) from channel_switch");

  /** What is done besides import, graph, variants, stage times, switches and conformance. */
  private static final Set<String> OTHERS =
      Set.of("customers", "segments", "frustration", "worth", "readings", "publish");

  /** From the file to graph, variants and conformance, as other tools do it too. */
  private static final Set<String> COMMON =
      Set.of("load", "traces", "visits", "conformance", "process");

  private final Stages stages = new Stages();
  private final String only;

  private EventsRun(String only) {
    this.only = only;
  }

  public static void main(String[] args) throws IOException {
    long megabytes = args.length > 1 ? Long.parseLong(args[1]) : 700;
    new EventsRun(args.length > 2 ? args[2] : "").run(Path.of(args[0]), megabytes);
  }

  private MeasureOptions options(LocalDate asOf) {
    return only.isEmpty() ? MeasureOptions.at(asOf) : MeasureOptions.only(only, asOf);
  }

  private void run(Path root, long megabytes) throws IOException {
    Path hidden = root.resolve(".clientele");
    Files.createDirectories(hidden);
    Files.deleteIfExists(hidden.resolve("ledger.sqlite"));
    Model model = Model.of(Folder.read(root));
    int threads = Runtime.getRuntime().availableProcessors();
    stages.begin("open");
    try (Draft draft = Warehouse.at(hidden, new Capacity(threads, megabytes)).next(false);
        Ledger ledger = Ledger.open(hidden.resolve("ledger.sqlite"))) {
      Engine engine = draft.engine();
      stages.begin("load");
      Sources.load(engine, model.settings(), root).forEach(System.out::println);
      stages.begin("resolve");
      Resolver.run(
          engine,
          ledger,
          Options.standard(threads, 1).by(model.matching()),
          new Resolver.Watcher() {});
      LocalDate asOf = Measures.asOf(engine, model, Optional.empty()).orElseThrow();
      Measures.run(engine, model, options(asOf), stages::begin).forEach(System.out::println);
      stages.begin("publish");
      List<String> sums =
          SUMS.stream()
              .flatMap(sum -> engine.rows(Sql.of(sum), row -> row.text(1)).stream())
              .toList();
      draft.publish();
      stages.begin("end");
      print(sums);
    }
  }

  private void print(List<String> sums) throws IOException {
    stages.print();
    System.out.printf(
        Locale.ROOT,
        "import to conformance %s, of it from the file to graph, variants and conformance %s;"
            + " all %s; peak %,d MB%n",
        stages.without(OTHERS).text(),
        stages.of(COMMON).text(),
        stages.all().text(),
        Stages.peak());
    sums.forEach(System.out::println);
  }
}
