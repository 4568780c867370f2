package io.clientele.resolve;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.finding.Finding;
import io.clientele.resolve.kernel.Decisions;
import io.clientele.resolve.kernel.Generic;
import io.clientele.resolve.kernel.Kernel;
import io.clientele.resolve.kernel.Matches;
import io.clientele.resolve.kernel.Parallel;
import io.clientele.resolve.kernel.RuleCount;
import io.clientele.resolve.kernel.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Turns the records of the warehouse into parties with one golden value per field. */
public final class Resolver {
  private final Engine engine;
  private final Options options;
  private final PartyIds ids;
  private final ModelText model = new ModelText();
  private final List<RuleCount> rules = new ArrayList<>();
  private final List<Generic> generic = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private long records;
  private long links;
  private long cut;

  private Resolver(Engine engine, Options options) {
    this.engine = engine;
    this.options = options;
    this.ids = new PartyIds(Map.of(), 1);
  }

  /** Resolves all records; what an earlier run of this stage left is replaced. */
  public static Resolution run(Engine engine, Options options) {
    return new Resolver(engine, options).run();
  }

  private Resolution run() {
    Statements.run(engine, "clear.sql");
    for (String kind : List.of("person", "organisation")) {
      Records.Read read = Records.read(engine, kind, options);
      if (!read.keys().isEmpty()) {
        resolve(read);
      }
    }
    for (String step : List.of("parties.sql", "claims.sql", "golden.sql", "events.sql")) {
      Statements.run(engine, step);
    }
    return new Resolution(
        records,
        count("select count(*) from party"),
        links,
        cut,
        rules,
        generic,
        count("select count(*) from event where party_id is null"),
        records == 0 ? "" : model.toString(),
        findings);
  }

  private void resolve(Records.Read read) {
    Matches matches = matched(read);
    int rows = read.keys().size();
    int[] clusters = IntStream.range(0, rows).map(matches::cluster).toArray();
    List<String> parties = ids.of(read.keys(), clusters);
    Written written = new Written(engine, read, matches);
    written.parties(parties, Households.of(read.population(), parties));
    written.links();
    written.model();
    model.add(read.kind(), matches, options.threshold());
    records += rows;
    links += matches.links();
    cut += matches.report().cut();
    rules.addAll(matches.report().rules());
    generic.addAll(matches.report().generic());
  }

  private Matches matched(Records.Read read) {
    Settings settings =
        new Settings(
            options.threshold(),
            options.pairBudget(),
            options.seed(),
            options.verifiedIdentifiers(),
            new Parallel(options.threads()));
    Decisions decisions = new Decisions();
    return read.kind().equals("person")
        ? Kernel.persons(read.population(), decisions, settings)
        : Kernel.organisations(read.population(), decisions, settings);
  }

  private long count(String query) {
    return engine.rows(Sql.of(query), row -> row.integer(1)).get(0);
  }
}
