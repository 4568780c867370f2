package io.clientele.bench;

import io.clientele.data.Capacity;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * Loads and resolves a workspace as {@code clientele resolve} does, by its resolve.yaml where it
 * has one, and prints what each stage took.
 *
 * <pre>KernelRun FOLDER [MEGABYTES]</pre>
 *
 * Without megabytes the engine chooses how many it uses; with them it may use 500 while it loads.
 */
public final class KernelRun {
  /** What comes after the links and clusters, where other libraries end. */
  private static final Set<String> BEYOND =
      Set.of(
          "ids",
          "households",
          "write",
          "golden",
          "parties.sql",
          "events.sql",
          "households.sql",
          "quality.sql",
          "publish",
          "remember");

  /** What brings pairs together, compares and weighs them. */
  private static final Set<String> PAIRS = Set.of("group", "compare");

  private final Stages stages = new Stages();

  public static void main(String[] args) throws IOException {
    new KernelRun().run(Path.of(args[0]), args.length > 1 ? Long.parseLong(args[1]) : 0);
  }

  private void run(Path root, long megabytes) throws IOException {
    Path hidden = root.resolve(".clientele");
    Files.createDirectories(hidden);
    Files.deleteIfExists(hidden.resolve("ledger.sqlite"));
    Model model = Model.of(Folder.read(root));
    stages.begin("open");
    int threads = Runtime.getRuntime().availableProcessors();
    try (Draft draft = Warehouse.at(hidden, new Capacity(threads, loading(megabytes))).next(false);
        Ledger ledger = Ledger.open(hidden.resolve("ledger.sqlite"))) {
      stages.begin("load");
      Sources.load(draft.engine(), model.settings(), root).forEach(System.out::println);
      narrow(draft.engine(), megabytes);
      Resolution found =
          Resolver.run(
              draft.engine(),
              ledger,
              Options.standard(threads, 1).by(model.matching()),
              Resolver.Watcher.ofStages(stages::begin));
      stages.begin("sum");
      String sum = sum(draft.engine());
      stages.begin("publish");
      draft.publish();
      stages.begin("remember");
      ledger.remember(found.identities(), LocalDate.of(2026, 1, 1));
      stages.begin("end");
      print(found, sum);
    }
  }

  /** While it loads, Java needs little; with less the engine writes with one thread. */
  private static long loading(long megabytes) {
    return megabytes == 0 ? 0 : Math.max(megabytes, 500);
  }

  private static void narrow(Engine engine, long megabytes) {
    if (megabytes > 0) {
      engine.run("set memory_limit = '" + megabytes + "MB'");
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

  private void print(Resolution found, String sum) throws IOException {
    stages.print();
    System.out.printf(
        Locale.ROOT,
        "rows %,d  candidates %,d  kept %,d  cut %,d  total %s  peak %,d MB%nto the links %s%n"
            + "its pairs    %s%nbeyond them  %s%nsum %s%n",
        found.records(),
        found.candidates(),
        found.links(),
        found.cut(),
        stages.all().text(),
        Stages.peak(),
        stages.without(BEYOND).text(),
        stages.of(PAIRS).text(),
        stages.of(BEYOND).text(),
        sum);
    found
        .rules()
        .forEach(
            rule -> System.out.printf(Locale.ROOT, "  %-30s %,d%n", rule.rule(), rule.pairs()));
  }
}
