package io.clientele.transform.gate;

import io.clientele.resolve.LabelledPair;
import io.clientele.resolve.PairEvaluation;
import java.util.List;
import java.util.OptionalDouble;

/** Is there one true record of each customer, from sources that live? */
final class DataGates implements Gated {
  private static final int RECENT_DAYS = 90;
  private static final int LABELS = 500;

  @Override
  public String element() {
    return "data";
  }

  @Override
  public List<Gate> gates(Grounds grounds) {
    List<Sources.Loaded> sources = Sources.of(grounds);
    return List.of(
        Gate.of(2, profiled(grounds, sources), keyed(grounds, sources)),
        Gate.of(3, resolved(grounds), fresh(grounds, sources)),
        Gate.of(4, precision(grounds), recall(grounds), consent(grounds), lineage(grounds)),
        Gate.of(5, requests(grounds), duplicates(grounds)));
  }

  private static Condition profiled(Grounds grounds, List<Sources.Loaded> sources) {
    long live = sources.stream().filter(one -> one.rows() > 0).count();
    return grounds
        .ask("data-2-sources", "two sources with rows")
        .atLeast(2, OptionalDouble.of((double) live), "sources with rows:", "");
  }

  private static Condition keyed(Grounds grounds, List<Sources.Loaded> sources) {
    return grounds
        .ask("data-2-keys", "a usable key in 80 % of the rows of every source")
        .share(
            1,
            new Counted(
                sources.stream().map(Sources.Loaded::name).toList(),
                sources.stream()
                    .filter(one -> one.rows() < 0.8 * (one.rows() + one.rejected()))
                    .map(Sources.Loaded::name)
                    .toList()),
            Noun.of("source"),
            "a usable key in 80 % of rows");
  }

  /** Where events alone make the parties there is nothing to resolve. */
  private static Condition resolved(Grounds grounds) {
    record Counts(long records, long resolved) {}
    Counts counts =
        grounds.rows("resolved", row -> new Counts(row.integer(1), row.integer(2))).get(0);
    return grounds
        .ask("data-3-resolved", "80 % of records belong to a customer")
        .rows(0.8, counts.resolved(), counts.records(), "records resolved");
  }

  private static Condition fresh(Grounds grounds, List<Sources.Loaded> sources) {
    return grounds
        .ask("data-3-fresh", "80 % of sources have a row within their freshness (31 days)")
        .share(
            0.8,
            new Counted(
                sources.stream().map(Sources.Loaded::name).toList(),
                sources.stream()
                    .filter(one -> !one.isFresh(grounds))
                    .map(Sources.Loaded::name)
                    .toList()),
            Noun.of("source"),
            "a newer row");
  }

  private static final String NO_LABELS =
      "decide 500 pairs with `clientele review`, or by hand, so that links can be judged";

  private static Condition precision(Grounds grounds) {
    return grounds
        .ask("data-4-precision", "500 decided pairs, with a precision of 98 %")
        .atLeast(0.98, judged(grounds, true), "precision is", NO_LABELS);
  }

  private static Condition recall(Grounds grounds) {
    return grounds
        .ask("data-4-recall", "500 decided pairs, with a recall of 85 %")
        .atLeast(0.85, judged(grounds, false), "recall is", NO_LABELS);
  }

  private static OptionalDouble judged(Grounds grounds, boolean precision) {
    List<LabelledPair> labels = grounds.past().labels();
    if (labels.size() < LABELS) {
      return OptionalDouble.empty();
    }
    PairEvaluation evaluation = PairEvaluation.of(grounds.engine(), labels);
    double value = precision ? evaluation.precision().value() : evaluation.recall().value();
    return Double.isFinite(value) && evaluation.pairs() >= LABELS
        ? OptionalDouble.of(value)
        : OptionalDouble.empty();
  }

  private static Condition consent(Grounds grounds) {
    record Counts(long people, long known) {}
    Counts counts =
        grounds.rows("consents", row -> new Counts(row.integer(1), row.integer(2))).get(0);
    return grounds
        .ask("data-4-consent", "of 95 % of people it is known what they agreed to")
        .rows(0.95, counts.known(), counts.people(), "people with a known consent");
  }

  private static Condition lineage(Grounds grounds) {
    record Counts(long values, long traced) {}
    Counts counts =
        grounds.rows("lineage", row -> new Counts(row.integer(1), row.integer(2))).get(0);
    return grounds
        .ask("data-4-lineage", "every surviving value names its source, record and rule")
        .rows(1, counts.traced(), counts.values(), "records with a known origin");
  }

  private static Condition requests(Grounds grounds) {
    return grounds
        .ask("data-5-requests", "every request of a customer about own data is answered in time")
        .unmeasurable("a register of customers' requests cannot be read by this version");
  }

  /** Of the records of the last 90 days, those that a source had under another key already. */
  private static Condition duplicates(Grounds grounds) {
    record Counts(long records, long again) {}
    Counts counts =
        grounds
            .rows(
                "duplicates",
                row -> new Counts(row.integer(1), row.integer(2)),
                grounds.asOf().minusDays(RECENT_DAYS),
                grounds.asOf())
            .get(0);
    return grounds
        .ask("data-5-duplicates", "at most 1 % of new records are of customers known before")
        .atMostShare(
            0.01,
            counts.again(),
            counts.records(),
            "new records are of customers whom their source had already",
            "map `updated_at` of a source, so that new records are known from old ones");
  }
}
