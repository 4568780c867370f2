package io.clientele.resolve;

import io.clientele.data.Engine;
import io.clientele.data.EngineException;
import io.clientele.data.Sql;
import io.clientele.finding.Finding;
import io.clientele.ledger.Ledger;
import io.clientele.model.matching.Seen;
import io.clientele.resolve.kernel.Earlier;
import io.clientele.resolve.kernel.Generic;
import io.clientele.resolve.kernel.Kernel;
import io.clientele.resolve.kernel.Matches;
import io.clientele.resolve.kernel.Parallel;
import io.clientele.resolve.kernel.Refused;
import io.clientele.resolve.kernel.RuleCount;
import io.clientele.resolve.kernel.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Turns the records of the warehouse into parties with one golden value per field. */
public final class Resolver {
  private final Engine engine;
  private final Options options;
  private final Watcher watcher;
  private final Optional<Before> before;
  private final Decided decided;
  private final PartyIds ids;
  private final Members members = new Members();
  private final ModelText model = new ModelText();
  private final List<RuleCount> rules = new ArrayList<>();
  private final List<Generic> generic = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private long records;
  private long links;
  private long cut;
  private int doubts;

  private Resolver(Engine engine, Ledger ledger, Options options, Watcher watcher) {
    this(engine, ledger, options, watcher, Optional.empty());
  }

  private Resolver(
      Engine engine, Ledger ledger, Options options, Watcher watcher, Optional<Before> before) {
    this.engine = engine;
    this.watcher = watcher;
    this.before = before;
    this.options = options;
    this.decided = new Decided(ledger.decisions(), before.map(Before::supposed).orElse(List.of()));
    this.ids = new PartyIds(ledger);
  }

  /**
   * Resolves all records; what an earlier run of this stage left in the warehouse is replaced. The
   * ledger is only read: the caller lets it remember the answer's identities when the warehouse is
   * published.
   */
  public static Resolution run(Engine engine, Ledger ledger, Options options) {
    return run(engine, ledger, options, new Watcher() {});
  }

  /** The same, with somebody who wants to know how far it is. */
  public static Resolution run(Engine engine, Ledger ledger, Options options, Watcher watcher) {
    return new Resolver(engine, ledger, options, watcher).run();
  }

  /**
   * Resolves with the model of an earlier run; records that did not change are not compared again
   * with each other. The answer is that of comparing all with the same model.
   */
  public static Resolution changed(Engine engine, Ledger ledger, Options options, Before before) {
    return new Resolver(engine, ledger, options, new Watcher() {}, Optional.of(before)).run();
  }

  /** Hears of a run while it goes on. */
  public interface Watcher {
    /** A part of the work begins. */
    default void stage(String name) {}

    /**
     * What each rule will bring together, and what no rule goes by, before anything is compared.
     */
    default void comparing(String kind, List<Workload> rules, List<Generic> leftOut) {}

    /** Listens to the names of parts alone. */
    static Watcher ofStages(Consumer<String> stages) {
      return new Watcher() {
        @Override
        public void stage(String name) {
          stages.accept(name);
        }
      };
    }

    /** Listens to what will be compared alone. */
    static Watcher ofWork(Work work) {
      return new Watcher() {
        @Override
        public void comparing(String kind, List<Workload> rules, List<Generic> leftOut) {
          work.tell(kind, rules, leftOut);
        }
      };
    }
  }

  /** Hears what will be compared. */
  @FunctionalInterface
  public interface Work {
    void tell(String kind, List<Workload> rules, List<Generic> leftOut);
  }

  private Resolution run() {
    Statements.run(engine, "clear.sql");
    for (String kind : List.of("person", "organisation")) {
      watcher.stage("read");
      Records.Read read = Records.read(engine, kind, options);
      if (!read.keys().isEmpty()) {
        resolve(read);
      }
    }
    findings.addAll(decided.findings());
    watcher.stage("golden");
    Survival.write(engine, options.matching().golden(), new Parallel(options.threads()), members);
    for (String step : List.of("parties.sql", "events.sql", "households.sql", "quality.sql")) {
      watcher.stage(step);
      Statements.run(engine, step);
    }
    return new Resolution(
        records,
        count("select count(*) from party where kind <> 'household'"),
        links,
        cut,
        rules,
        generic,
        count("select count(*) from event where party_id is null"),
        records == 0 ? "" : model.toString(),
        findings,
        ids.changes(),
        before.map(Before::difference));
  }

  private void resolve(Records.Read read) {
    int[] clusters = linked(read);
    watcher.stage("ids");
    long[] of = ids.of(read.keys(), clusters);
    watcher.stage("households");
    long[] homes = Households.of(options.matching().household(), read.population(), clusters, of);
    watcher.stage("write");
    Written.parties(engine, read, of, homes, members.add(read.places(), clusters));
    records += read.keys().size();
    findings.addAll(Remarks.implausible(read.implausible()));
    findings.addAll(Remarks.misread(read.misread()));
  }

  /** Matches and writes the links; what matching held is free again when this answers. */
  private int[] linked(Records.Read read) {
    Matches matches = matched(read);
    watcher.stage("links");
    Written written = new Written(engine, read, matches);
    written.links();
    written.near();
    written.curve();
    written.doubts(doubts);
    written.model(options.fingerprint(read.kind()));
    Seen seen = matches.seen();
    model.add(read.kind(), matches, seen, options.matching().of(read.kind()).threshold());
    List<Drift> drifts =
        options
            .seen(read.kind())
            .map(before -> Drift.between(read.kind(), before, seen))
            .orElseGet(List::of);
    written.drifts(drifts);
    findings.addAll(Remarks.drifts(drifts, options.matching().pins().containsKey(read.kind())));
    doubts += matches.doubts().size();
    links += matches.links();
    cut += matches.report().cut();
    rules.addAll(matches.report().rules());
    generic.addAll(matches.report().generic());
    findings.addAll(Remarks.of(matches.report(), read.keys()));
    return IntStream.range(0, read.keys().size()).map(matches::cluster).toArray();
  }

  private Matches matched(Records.Read read) {
    try {
      watcher.stage("group");
      Kernel kernel =
          Kernel.of(
              options.matching().of(read.kind()), read.population(), options.settings(read.kind()));
      List<Workload> work = kernel.workload();
      watcher.comparing(read.kind(), work, kernel.leftOut());
      findings.addAll(
          Remarks.compared(read.kind(), read.keys().size(), work, !kernel.leftOut().isEmpty()));
      Optional<Earlier> earlier = before.flatMap(each -> each.earlier(read, engine, options));
      return kernel.match(decided.of(read.keys()), watcher::stage, earlier);
    } catch (Refused refused) {
      throw new EngineException(refused.sentence(), refused.remedy(), refused);
    }
  }

  private long count(String query) {
    return engine.rows(Sql.of(query), row -> row.integer(1)).get(0);
  }
}
