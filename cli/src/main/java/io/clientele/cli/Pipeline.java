package io.clientele.cli;

import io.clientele.check.Facts;
import io.clientele.check.Memory;
import io.clientele.check.Results;
import io.clientele.data.Declared;
import io.clientele.data.Draft;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.data.Warehouse;
import io.clientele.data.checks.CheckRun;
import io.clientele.data.results.StoredResults;
import io.clientele.data.sources.Sources;
import io.clientele.edit.Change;
import io.clientele.finding.Finding;
import io.clientele.ledger.Identities;
import io.clientele.ledger.Ledger;
import io.clientele.ledger.LoopReading;
import io.clientele.measure.EarlierReadings;
import io.clientele.measure.MeasureOptions;
import io.clientele.measure.Measures;
import io.clientele.measure.Proposals;
import io.clientele.model.Model;
import io.clientele.model.matching.Matching;
import io.clientele.model.matching.Pin;
import io.clientele.resolve.Before;
import io.clientele.resolve.Options;
import io.clientele.resolve.Resolution;
import io.clientele.resolve.Resolver;
import io.clientele.source.SourceFile;
import io.clientele.transform.Transformation;
import io.clientele.transform.gate.Past;
import io.clientele.transform.governance.Governance;
import io.clientele.transform.milestone.Messages;
import io.clientele.transform.offer.Offers;
import io.clientele.transform.response.Responses;
import io.clientele.transform.route.Routes;
import io.clientele.transform.sight.Mending;
import io.clientele.transform.sight.Suggestions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Runs stages over one draft of the warehouse, in order, and times them. */
final class Pipeline implements AutoCloseable {
  private static final long SEED = 1;
  private final Workspace workspace;
  private final Choices choices;
  private final Progress progress;
  private final Draft draft;
  private final Ledger ledger;
  private final List<Finding> dataFindings = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Stage> stages = new ArrayList<>();
  private SortedMap<String, byte[]> site = new TreeMap<>();
  private String fittedModel = "";
  private Optional<Identities> identities = Optional.empty();
  private List<LoopReading> loopReadings = List.of();
  private final Memory memory = Memory.empty();
  private boolean measured;
  private boolean transformed;

  /**
   * Opens what the stages write to.
   *
   * @param fromExisting begins with the results of the last run
   */
  Pipeline(Workspace workspace, Choices choices, Progress progress, boolean fromExisting) {
    this.workspace = workspace;
    this.choices = choices;
    this.progress = progress;
    draft = Warehouse.at(hidden()).next(fromExisting);
    ledger = opened();
    dataFindings.addAll(draft.findings());
  }

  /** How records are resolved; {@code evaluate} and {@code explain} must ask with the same. */
  static Options resolving(Model model) {
    return Options.standard(Runtime.getRuntime().availableProcessors(), SEED).by(model.matching());
  }

  /** After what the last run wrote, where it can be read. */
  private Options resolving() {
    return resolving(workspace.model()).after(written(hidden().resolve(Matching.PINNED)));
  }

  private static Map<String, Pin> written(Path file) {
    try {
      return Matching.written(new SourceFile(Matching.PINNED, Files.readString(file)));
    } catch (IOException none) {
      return Map.of();
    }
  }

  private Ledger opened() {
    try {
      return Ledger.open(Place.ledger(hidden()));
    } catch (RuntimeException failure) {
      draft.close();
      throw failure;
    }
  }

  Pipeline load() {
    return stage(
        "load",
        () -> {
          dataFindings.addAll(
              Sources.load(draft.engine(), workspace.model().settings(), workspace.root()));
          return count("select coalesce(sum(rows), 0) from load");
        });
  }

  Pipeline resolve() {
    return resolve(new Resolver.Watcher() {});
  }

  Pipeline resolve(Resolver.Watcher watcher) {
    return stage(
        "resolve",
        () -> {
          Resolution resolution = Resolver.run(draft.engine(), ledger, resolving(), watcher);
          dataFindings.addAll(resolution.findings());
          fittedModel = resolution.model();
          identities = Optional.of(resolution.identities());
          return count("select count(*) from party where kind <> 'household'");
        });
  }

  /** With the model of the last run; without a last run, as if there were no such choice. */
  Pipeline resolveChanged(Consumer<Before.Difference> told) {
    Warehouse warehouse = Warehouse.at(hidden());
    if (!warehouse.exists()) {
      return resolve();
    }
    return stage(
        "resolve",
        () -> {
          try (Engine published = warehouse.open()) {
            Resolution resolution =
                Resolver.changed(draft.engine(), ledger, resolving(), Before.of(published));
            dataFindings.addAll(resolution.findings());
            identities = Optional.of(resolution.identities());
            Optional<Before.Difference> difference = resolution.difference();
            boolean anew = difference.stream().anyMatch(each -> !each.anew().isEmpty());
            fittedModel = anew ? resolution.model() : "";
            difference.ifPresent(told);
          }
          return count("select count(*) from party");
        });
  }

  Pipeline measure() {
    return stage(
        "measure",
        () -> {
          draft.confine();
          MeasureOptions options = new MeasureOptions(asOf(), OwnMeasures.of(workspace.root()));
          dataFindings.addAll(Measures.run(draft.engine(), workspace.model(), options));
          EarlierReadings.lay(draft.engine(), ledger.readingsBefore(asOf()));
          measured = true;
          return count("select count(*) from reading");
        });
  }

  /** What many cases do and segments that nobody declared, as a patch: files changed and added. */
  String proposal() {
    StringBuilder patch =
        new StringBuilder(Change.patch(Proposals.of(draft.engine(), workspace.model())));
    Proposals.segments(draft.engine(), workspace.model())
        .forEach((path, text) -> patch.append(Change.added(new SourceFile(path, text))));
    return patch.toString();
  }

  /** What may mend broken lines of sight, as a patch of model files. */
  String mending() {
    return Change.patch(Mending.of(Suggestions.of(workspace.model())));
  }

  Pipeline transform() {
    return stage(
        "transform",
        () -> {
          Routes.run(draft.engine(), workspace.model(), asOf());
          loopReadings =
              Responses.run(draft.engine(), workspace.model(), asOf(), ledger.loopReadings());
          dataFindings.addAll(Messages.run(draft.engine(), workspace.model(), asOf()));
          Offers.run(draft.engine(), workspace.model(), asOf());
          Governance.run(draft.engine(), workspace.model(), ledger.everyDecision(), asOf());
          Results results = new StoredResults(draft.engine());
          Transformation.run(draft.engine(), workspace.model(), results, asOf(), past(results));
          transformed = true;
          return count("select count(*) from step");
        });
  }

  private Past past(Results results) {
    List<Finding> now =
        workspace
            .check(new Facts(workspace.model(), results, asOf(), workspace.before(), memory))
            .all();
    return new Bygone(workspace, ledger, asOf()).past(results, now);
  }

  /** Checks the model, now with numbers, and stores what was declared and found. */
  Pipeline check() {
    return stage(
        "check",
        () -> {
          Results results = new StoredResults(draft.engine());
          Facts facts =
              new Facts(workspace.model(), results, asOf(), workspace.before(), memory.next());
          Found found = workspace.check(facts);
          findings.addAll(judged(found.with(new CheckRun(dataFindings, List.of()))));
          Declared.findings(draft.engine(), findings);
          Responses.afterFindings(draft.engine(), workspace.model(), asOf());
          return findings.size();
        });
  }

  /** All findings after the workspace's own checks, which may ask for those before them. */
  private List<Finding> judged(Found found) {
    draft.confine();
    Declared.write(draft.engine(), workspace.model(), found.all());
    Found all = found.withOwn(workspace.model(), draft.engine());
    return workspace.judge(all, asOf()).findings();
  }

  Pipeline show() {
    return stage(
        "show",
        () -> {
          site = Pages.withReview(workspace.model(), new StoredResults(draft.engine()), findings);
          return site.size();
        });
  }

  /** What stages that look at data had to say, as far as it is to be shown. */
  List<Finding> dataFindings() {
    return dataFindings.stream().filter(findings::contains).toList();
  }

  Report report() {
    return new Report(
        workspace,
        new StoredResults(draft.engine()),
        findings,
        asOf(),
        stages,
        hidden().resolve("site/index.html"));
  }

  /** Remembers what was measured and swaps the new results in. */
  void publish() {
    progress.done();
    Publication publication = new Publication(hidden(), draft, ledger);
    identities.ifPresent(changed -> ledger.remember(changed, asOf()));
    if (measured) {
      publication.remember(new StoredResults(draft.engine()), asOf());
    }
    ledger.rememberLoopReadings(loopReadings);
    if (transformed) {
      publication.rememberLevels(new StoredResults(draft.engine()), findings, asOf());
    }
    publication.swap(site, fittedModel);
  }

  /** The day chosen, or declared, or of the newest event or record, or today. */
  private LocalDate asOf() {
    return Measures.asOf(draft.engine(), workspace.model(), choices.asOf())
        .orElseGet(LocalDate::now);
  }

  private Path hidden() {
    return workspace.root().resolve(Place.HIDDEN);
  }

  private Pipeline stage(String name, LongSupplier work) {
    progress.stage(name);
    long start = System.nanoTime();
    long rows = work.getAsLong();
    stages.add(new Stage(name, (System.nanoTime() - start) / 1e9, rows));
    return this;
  }

  private long count(String query) {
    return draft.engine().rows(Sql.of(query), row -> row.integer(1)).get(0);
  }

  @Override
  public void close() {
    progress.done();
    ledger.close();
    draft.close();
  }
}
