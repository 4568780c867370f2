package io.clientele.data.sources;

import io.clientele.check.DataCode;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.finding.Finding;
import io.clientele.finding.Nearest;
import io.clientele.finding.Severity;
import io.clientele.model.Settings;
import io.clientele.model.Settings.SourceDeclaration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Loads every declared source into the tables {@code record}, {@code event}, {@code consent},
 * {@code relation}, {@code sensed} and {@code cost}. What cannot be taken is kept in {@code
 * rejected}, and each source has its row in {@code load}.
 */
public final class Sources {
  private static final Set<String> FORMATS =
      Set.of(
          "csv",
          "tsv",
          "txt",
          "json",
          "jsonl",
          "ndjson",
          "parquet",
          "xes",
          "xml",
          "xmlocel",
          "jsonocel",
          "sqlite");

  private final Engine engine;
  private final Path root;
  private final Intake intake;
  private final Set<String> names;
  private final List<Finding> findings = new ArrayList<>();

  private Sources(Engine engine, Settings settings, Path root) {
    this.engine = engine;
    this.root = root;
    this.intake = new Intake(engine, root.resolve(".clientele"));
    this.names =
        settings.sources().stream().map(SourceDeclaration::name).collect(Collectors.toSet());
  }

  /** Loads them all and says what is wrong with them, in the order of places. */
  public static List<Finding> load(Engine engine, Settings settings, Path root) {
    Sources sources = new Sources(engine, settings, root);
    Statements.macros().forEach(engine::run);
    settings.sources().forEach(sources::load);
    engine.forget(Intake.STAGED);
    return sources.findings.stream().sorted().toList();
  }

  private void load(SourceDeclaration source) {
    try {
      take(source);
    } catch (Refused refused) {
      findings.addAll(refused.findings());
      ObjectTables.forget(engine, source.name());
      engine.run(
          Sql.of(
              Statements.named("nothing"), source.name(), source.rowForm(), refused.getMessage()));
    }
  }

  private void take(SourceDeclaration source) throws Refused {
    List<Finding> faults = new ArrayList<>();
    DataFile file = file(source);
    Options options = Options.of(source, faults);
    Plan plan = plan(source, Standard.of(file, options), faults);
    plan.cells().forEach(cell -> check(cell, faults));
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    Staged staged = intake.take(file, options, plan.cells(), source.name());
    new Loading(engine, plan, staged, source.name(), source.rowForm()).run();
    Dates dates = new Dates(engine, plan, staged);
    findings.addAll(Problems.of(engine, file, dates));
    findings.addAll(dates.doubtful(file));
    findings.addAll(Problems.empty(engine, file, source.name()));
    if (staged.duplication() > 1) {
      findings.add(convergent(source, staged.duplication()));
    }
  }

  private Plan plan(SourceDeclaration source, Standard standard, List<Finding> faults)
      throws Refused {
    Mapping mapping = Mapping.of(source, faults);
    Plan plan =
        switch (source.rowForm()) {
          case "person", "organisation" -> Forms.record(source, mapping);
          case "events" -> Events.plan(source, mapping, standard);
          case "consents" -> Forms.consent(source, mapping);
          case "relations" -> Forms.relation(source, mapping);
          case "enrolments" -> Forms.enrolment(source, mapping);
          case "choices" -> Forms.choice(source, mapping);
          case "costs" -> Forms.cost(source, mapping);
          case "observations" -> Forms.observation(source, mapping);
          default ->
              throw new Refused(
                  Code.UNSUPPORTED,
                  source.at(""),
                  "source `" + source.name() + "` has rows of a form that is not read",
                  "there are `person`, `organisation`, `events`, `consents`, `relations`,"
                      + " `enrolments`, `choices`, `costs` and `observations`");
        };
    mapping.rest();
    return plan;
  }

  private static Finding convergent(SourceDeclaration source, double factor) {
    String message =
        String.format(
            Locale.ROOT,
            "events of source `%s` concern several cases and are a row of each: %.2f rows an event",
            source.name(),
            factor);
    return DataCode.CONVERGENT_EVENTS
        .at(source.at(""), message)
        .help("the table `event_object` has each event once with all its objects");
  }

  private void check(Cell cell, List<Finding> faults) {
    if (!cell.in().isEmpty() && !names.contains(cell.in())) {
      faults.add(
          new Finding(
                  Code.UNKNOWN_SOURCE,
                  Severity.ERROR,
                  cell.span(),
                  "source `" + cell.in() + "` is not declared")
              .help(Nearest.help(cell.in(), names)));
    }
    for (String format : cell.formats()) {
      if (!understands(format)) {
        faults.add(
            new Finding(
                    Code.INCOMPLETE,
                    Severity.ERROR,
                    cell.span(),
                    "format `" + format + "` is not understood")
                .help("write it as in %d.%m.%Y or %Y-%m-%d %H:%M:%S"));
      }
    }
  }

  private boolean understands(String format) {
    try {
      engine.rows(Sql.of("select try_strptime('', ?)", format), row -> row.isNull(1));
      return true;
    } catch (IllegalStateException refused) {
      return false;
    }
  }

  private DataFile file(SourceDeclaration source) throws Refused {
    Path path = root.resolve(source.file()).normalize();
    DataFile file = new DataFile(path, source.file().replace('\\', '/'));
    boolean packed = file.extension().equals("sqlite") && file.isCompressed();
    if (packed || !FORMATS.contains(file.extension())) {
      throw new Refused(
          Code.UNSUPPORTED,
          source.at("/file"),
          "`" + source.file() + "` is in no format that is read",
          "there are csv, tsv, txt, json, jsonl, parquet, xes, jsonocel, xmlocel, xml and sqlite,"
              + " each but parquet and sqlite also with .gz");
    }
    try {
      if (!Files.isReadable(path) || Files.isDirectory(path)) {
        throw noFile(source, "does not exist or may not be read");
      }
      if (!path.toRealPath().startsWith(root.toRealPath())) {
        throw noFile(source, "lies outside the workspace");
      }
    } catch (IOException fault) {
      throw noFile(source, "cannot be read");
    }
    return file;
  }

  private static Refused noFile(SourceDeclaration source, String why) {
    return new Refused(
        Code.NO_FILE,
        source.at("/file"),
        "`" + source.file() + "` " + why,
        "a source's file is written relative to the workspace and lies in it");
  }
}
