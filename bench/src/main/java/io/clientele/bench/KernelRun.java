package io.clientele.bench;

import com.sun.management.OperatingSystemMXBean;
import io.clientele.data.Draft;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.data.Warehouse;
import io.clientele.data.sources.Sources;
import io.clientele.ledger.Ledger;
import io.clientele.model.Model;
import io.clientele.resolve.Options;
import io.clientele.resolve.Resolution;
import io.clientele.resolve.Resolver;
import io.clientele.source.Folder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Loads and resolves a workspace as {@code clientele resolve} does, by its resolve.yaml where it
 * has one, and prints what each stage took.
 *
 * <pre>KernelRun FOLDER</pre>
 */
public final class KernelRun {
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Map<String, double[]> stages = new LinkedHashMap<>();
  private String stage = "start";
  private long wall = System.nanoTime();
  private long cpu = MACHINE.getProcessCpuTime();

  public static void main(String[] args) throws IOException {
    new KernelRun().run(Path.of(args[0]));
  }

  private void run(Path root) throws IOException {
    Path hidden = root.resolve(".clientele");
    Files.createDirectories(hidden);
    Files.deleteIfExists(hidden.resolve("ledger.sqlite"));
    Model model = Model.of(Folder.read(root));
    begin("open");
    try (Draft draft = Warehouse.at(hidden).next(false);
        Ledger ledger = Ledger.open(hidden.resolve("ledger.sqlite"))) {
      begin("load");
      Sources.load(draft.engine(), model.settings(), root).forEach(System.out::println);
      Resolution found =
          Resolver.run(
              draft.engine(),
              ledger,
              Options.standard(Runtime.getRuntime().availableProcessors(), 1).by(model.matching()),
              Resolver.Watcher.ofStages(this::begin));
      begin("sum");
      String sum = sum(draft.engine());
      begin("publish");
      draft.publish();
      begin("remember");
      ledger.remember(found.identities(), LocalDate.of(2026, 1, 1));
      begin("end");
      print(found, sum);
    }
  }

  private static String sum(Engine engine) {
    return engine
        .rows(
            Sql.of(
                "select sum(hash(source, key, party_id) >> 8), count(distinct party_id) from"
                    + " record"),
            row -> row.text(1) + " over " + row.text(2) + " parties")
        .get(0);
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

  private void print(Resolution found, String sum) throws IOException {
    double seconds = 0;
    double processor = 0;
    for (Map.Entry<String, double[]> each : stages.entrySet()) {
      System.out.printf(
          Locale.ROOT,
          "  %-14s %7.2f s %7.2f s processor%n",
          each.getKey(),
          each.getValue()[0],
          each.getValue()[1]);
      seconds += each.getValue()[0];
      processor += each.getValue()[1];
    }
    long peak =
        Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
            .sum();
    System.out.printf(
        Locale.ROOT,
        "rows %,d  candidates %,d  kept %,d  cut %,d  total %.2f s  %.2f s processor  peak %,d"
            + " MB%nsum %s%n",
        found.records(),
        found.candidates(),
        found.links(),
        found.cut(),
        seconds,
        processor,
        peak,
        sum);
    found
        .rules()
        .forEach(
            rule -> System.out.printf(Locale.ROOT, "  %-30s %,d%n", rule.rule(), rule.pairs()));
  }
}
