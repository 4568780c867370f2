package io.clientele.bench;

import com.sun.management.OperatingSystemMXBean;
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
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Loads, resolves and measures a workspace of events as {@code clientele run} does, and prints what
 * each stage took and sums that two runs must agree on.
 *
 * <pre>EventsRun FOLDER [MEGABYTES]     memory of the engine (700)</pre>
 */
public final class EventsRun {
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final List<String> SUMS =
      List.of(
          "select 'events ' || events || '  cases ' || cases || '  activities ' || activities"
              + " || '  variants ' || variants || '  arcs ' || arcs || '  followed ' || followed"
              + " from process",
          "select 'cost ' || cost || '  mean fitness ' || round(mean_fitness, 6) || '  log fitness"
              + " ' || round(log_fitness, 6) || '  exact ' || round(exact_fit_share, 6) || ' "
              + " unmatched ' || unmatched_events from conformance",
          "select 'delays ' || round(sum(times * mean_days), 3) from follows",
          "select 'switches ' || sum(times) || '  mean days '"
              + " || round(sum(times * mean_days) / sum(times), 6) from channel_switch");

  private final Map<String, double[]> stages = new LinkedHashMap<>();
  private String stage = "start";
  private long wall = System.nanoTime();
  private long cpu;

  public static void main(String[] args) throws IOException {
    new EventsRun().run(Path.of(args[0]), args.length > 1 ? Long.parseLong(args[1]) : 700);
  }

  private void run(Path root, long megabytes) throws IOException {
    Path hidden = root.resolve(".clientele");
    Files.createDirectories(hidden);
    Files.deleteIfExists(hidden.resolve("ledger.sqlite"));
    Model model = Model.of(Folder.read(root));
    int threads = Runtime.getRuntime().availableProcessors();
    begin("open");
    try (Draft draft = Warehouse.at(hidden, new Capacity(threads, megabytes)).next(false);
        Ledger ledger = Ledger.open(hidden.resolve("ledger.sqlite"))) {
      Engine engine = draft.engine();
      begin("load");
      Sources.load(engine, model.settings(), root).forEach(System.out::println);
      begin("resolve");
      Resolver.run(
          engine,
          ledger,
          Options.standard(threads, 1).by(model.matching()),
          new Resolver.Watcher() {});
      LocalDate asOf = Measures.asOf(engine, model, Optional.empty()).orElseThrow();
      Measures.run(engine, model, MeasureOptions.at(asOf), this::begin)
          .forEach(System.out::println);
      begin("publish");
      List<String> sums =
          SUMS.stream()
              .flatMap(sum -> engine.rows(Sql.of(sum), row -> row.text(1)).stream())
              .toList();
      draft.publish();
      begin("end");
      print(sums);
    }
  }

  private void begin(String next) {
    long now = System.nanoTime();
    long used = MACHINE.getProcessCpuTime();
    double[] spent = stages.computeIfAbsent(stage, fresh -> new double[2]);
    spent[0] += (now - wall) / 1e9;
    spent[1] += (used - cpu) / 1e9;
    wall = now;
    cpu = used;
    stage = next;
  }

  private void print(List<String> sums) throws IOException {
    double seconds = 0;
    double processor = 0;
    double[] asked = new double[2];
    for (Map.Entry<String, double[]> each : stages.entrySet()) {
      System.out.printf(
          Locale.ROOT,
          "  %-10s %8.2f s %8.2f s processor%n",
          each.getKey(),
          each.getValue()[0],
          each.getValue()[1]);
      seconds += each.getValue()[0];
      processor += each.getValue()[1];
      if (!List.of("customers", "frustration", "readings", "publish").contains(each.getKey())) {
        asked[0] += each.getValue()[0];
        asked[1] += each.getValue()[1];
      }
    }
    long peak =
        Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
            .sum();
    System.out.printf(
        Locale.ROOT,
        "import to conformance %.2f s %.2f s processor; with customers, readings and writing %.2f s"
            + " %.2f s processor; peak %,d MB%n",
        asked[0],
        asked[1],
        seconds,
        processor,
        peak);
    sums.forEach(System.out::println);
  }
}
