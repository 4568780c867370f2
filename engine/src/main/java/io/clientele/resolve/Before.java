package io.clientele.resolve;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.ledger.Decision;
import io.clientele.ledger.RecordKey;
import io.clientele.resolve.kernel.Earlier;
import io.clientele.resolve.kernel.Fitted;
import io.clientele.resolve.kernel.Generic;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The published results as the next run finds them: their fitted model counts again, and records
 * that say what they said are not compared again with each other.
 */
public final class Before {
  private final Engine engine;
  private final boolean everything;
  private final List<Decision> supposed;
  private Difference difference = new Difference(0, 0, 0, "");

  private Before(Engine engine, boolean everything, List<Decision> supposed) {
    this.engine = engine;
    this.everything = everything;
    this.supposed = List.copyOf(supposed);
  }

  /**
   * How the records of two runs differ.
   *
   * @param fresh records that were not there
   * @param changed records that say something else
   * @param gone records that are there no more
   * @param anew why all were compared and weights learned none the less, as one sentence; empty
   *     where the model of the earlier run counts
   */
  public record Difference(long fresh, long changed, long gone, String anew) {
    Difference plus(Difference other) {
      return new Difference(
          fresh + other.fresh,
          changed + other.changed,
          gone + other.gone,
          anew.isEmpty() ? other.anew : anew);
    }

    /** How many records are not as they were. */
    public long all() {
      return fresh + changed + gone;
    }
  }

  /** The results in a warehouse, which must stay open while the next run goes on. */
  public static Before of(Engine published) {
    return new Before(published, false, List.of());
  }

  /** The same model, but all records are compared. */
  public Before everything() {
    return new Before(engine, true, supposed);
  }

  /** As if a steward had decided so, after all that was decided. */
  public Before supposing(List<Decision> decisions) {
    return new Before(engine, everything, decisions);
  }

  List<Decision> supposed() {
    return supposed;
  }

  /** How the records that were asked about so far differ from those before. */
  Difference difference() {
    return difference;
  }

  /**
   * What counts again for the records of one kind; nothing where they were never resolved, or were
   * declared to be matched otherwise.
   */
  Optional<Earlier> earlier(Records.Read now, Engine present, Options options) {
    Changed changed = Changed.between(engine, present, now);
    Optional<Fitted> fitted = fitted(now.kind());
    String anew = fitted.isEmpty() ? "" : anew(now.kind(), options);
    Difference found = changed.difference();
    difference =
        difference.plus(new Difference(found.fresh(), found.changed(), found.gone(), anew));
    if (fitted.isEmpty() || !anew.isEmpty()) {
      return Optional.empty();
    }
    Optional<Earlier.Found> known =
        everything ? Optional.empty() : Optional.of(found(now, changed.rows()));
    return Optional.of(new Earlier(fitted.get(), shares(now.kind()), known));
  }

  /** The fitted model of a kind alone. */
  Optional<Earlier> model(String kind) {
    return fitted(kind).map(fitted -> new Earlier(fitted, shares(kind), Optional.empty()));
  }

  private Optional<Fitted> fitted(String kind) {
    Map<String, List<Level>> levels = new LinkedHashMap<>();
    engine.each(
        Statements.query("fitted.sql", kind),
        row ->
            levels
                .computeIfAbsent(row.text(1), fresh -> new ArrayList<>())
                .add(new Level(row.text(2), row.number(3), row.number(4), row.number(5))));
    List<Level> prior = levels.remove("prior");
    return prior == null
        ? Optional.empty()
        : Optional.of(
            new Fitted(
                prior.get(0).m(),
                levels.entrySet().stream()
                    .map(each -> Level.levels(each.getKey(), each.getValue()))
                    .toList()));
  }

  private record Level(String name, double m, double u, double bits) {
    static Fitted.Levels levels(String comparison, List<Level> all) {
      return new Fitted.Levels(
          comparison,
          all.stream().map(Level::name).toList(),
          all.stream().map(Level::m).toList(),
          all.stream().map(Level::u).toList(),
          all.stream().map(Level::bits).toList());
    }
  }

  private Map<String, Map<String, Double>> shares(String kind) {
    Map<String, Map<String, Double>> shares = new HashMap<>();
    engine.each(
        Sql.of("select field, value, share from match_frequency where kind = ?", kind),
        row ->
            shares
                .computeIfAbsent(row.text(1), fresh -> new HashMap<>())
                .put(row.text(2), row.number(3)));
    return shares;
  }

  /** Why nothing of the earlier run counts for a kind. */
  private String anew(String kind, Options options) {
    if (!Options.forms().equals(rule(kind, Written.FORMS))) {
      return "this version of Clientele brings values to other standard forms";
    }
    return options.fingerprint(kind).equals(rule(kind, Written.DECLARED))
        ? ""
        : "matching is declared otherwise";
  }

  private String rule(String kind, int position) {
    return engine
        .rows(
            Sql.of("select rule from match_rule where kind = ? and position = ?", kind, position),
            row -> row.text(1))
        .stream()
        .findFirst()
        .orElse("");
  }

  private Earlier.Found found(Records.Read now, BitSet changed) {
    List<String> rules =
        engine.rows(
            Sql.of(
                "select rule from match_rule where kind = ? and position > 0 order by position",
                now.kind()),
            row -> row.text(1));
    List<Generic> generic =
        engine.rows(
            Sql.of("select rule, value, records from match_generic where kind = ?", now.kind()),
            row -> new Generic(row.text(1), row.text(2), (int) row.integer(3)));
    return new Earlier.Found(rules, generic, pairs(now, changed), changed);
  }

  /** Pairs of rows that did not change, from those that were linked or came near. */
  private List<int[]> pairs(Records.Read now, BitSet changed) {
    List<int[]> pairs = new ArrayList<>();
    Finder first = new Finder(now.keys());
    Finder second = new Finder(now.keys());
    engine.each(
        Statements.query("found.sql", now.kind()),
        row -> {
          int a = first.find(row.text(1), row.text(2));
          int b = second.find(row.text(3), row.text(4));
          if (a >= 0 && b >= 0 && !changed.get(a) && !changed.get(b)) {
            pairs.add(new int[] {Math.min(a, b), Math.max(a, b)});
          }
        });
    return pairs;
  }

  /** Finds rows by key; the key that was asked for last is not looked for again. */
  private static final class Finder {
    private final List<RecordKey> keys;
    private RecordKey last = new RecordKey("", "");
    private int at = -1;

    Finder(List<RecordKey> keys) {
      this.keys = keys;
    }

    int find(String source, String key) {
      RecordKey wanted = new RecordKey(source, key);
      if (!wanted.equals(last)) {
        last = wanted;
        at = Collections.binarySearch(keys, wanted);
      }
      return at;
    }
  }
}
