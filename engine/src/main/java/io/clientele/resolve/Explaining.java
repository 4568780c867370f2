package io.clientele.resolve;

import io.clientele.data.Engine;
import io.clientele.data.Row;
import io.clientele.ledger.Decision;
import io.clientele.ledger.RecordKey;
import io.clientele.resolve.kernel.Compared;
import io.clientele.resolve.kernel.Fitted;
import io.clientele.resolve.kernel.Kernel;
import io.clientele.resolve.kernel.Population;
import io.clientele.resolve.kernel.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Explains pairs from the stored result: two records are read, nothing else is computed again. */
final class Explaining {
  private final Engine engine;
  private final Options options;
  private final Separation separation;

  Explaining(Engine engine, Options options, List<Decision> decisions) {
    this.engine = engine;
    this.options = options;
    this.separation = new Separation(this, engine, decisions);
  }

  private record Standing(String kind, Optional<String> party) {}

  /** A level's weight and how often chance shows it. */
  private record Stored(double bits, double chance) {
    static Stored of(Row row) {
      return new Stored(row.number(1), row.number(2));
    }
  }

  Optional<PairExplanation> pair(RecordKey a, RecordKey b) {
    Optional<Standing> first = standing(a);
    Optional<Standing> second = standing(b);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    boolean alike = first.get().kind().equals(second.get().kind());
    return alike && !a.equals(b)
        ? Optional.of(explained(a, b, first.get(), second.get()))
        : Optional.empty();
  }

  private PairExplanation explained(RecordKey a, RecordKey b, Standing first, Standing second) {
    Kernel kernel = kernel(first.kind(), a, b);
    List<Weight> weights = weights(first.kind(), kernel.compared(0, 1));
    double prior = stored(first.kind(), "prior", "").map(Stored::bits).orElse(0.0);
    double bits = prior + weights.stream().mapToDouble(Weight::bits).sum();
    double threshold = options.matching().of(first.kind()).threshold();
    double needed = Fitted.bits(threshold / (1 - threshold));
    boolean same = first.party().isPresent() && first.party().equals(second.party());
    return new PairExplanation(
        a,
        b,
        same,
        first.party(),
        second.party(),
        weights,
        prior,
        bits,
        Fitted.probability(bits),
        kernel.veto(0, 1),
        kernel.reason(0, 1),
        decidedBy(a, b),
        needed,
        same
            ? List.of()
            : separation.of(
                new Separation.Two(
                    first.kind(), a, b, first.party().orElse(""), second.party().orElse("")),
                kernel,
                bits,
                needed),
        missing(first.kind(), kernel.compared(0, 1)),
        same ? new Chain(engine).between(a, b, first.party().orElseThrow()) : List.of());
  }

  private Optional<Standing> standing(RecordKey key) {
    return engine
        .rows(
            Statements.query("standing.sql", key.source(), key.key()),
            row -> new Standing(row.text(1), row.optionalText(2)))
        .stream()
        .findFirst();
  }

  /** What the best level of each field would add: what is missing first, then the most. */
  private List<Missing> missing(String kind, List<Compared> compared) {
    Map<String, Missing> best = new LinkedHashMap<>();
    engine.each(
        Statements.query("fitted.sql", kind),
        row -> best.put(row.text(1), new Missing(row.text(1), "", row.text(2), row.number(5))));
    best.remove("prior");
    for (Compared each : compared) {
      double now = stored(kind, each.field(), each.name()).map(Stored::bits).orElse(0.0);
      best.computeIfPresent(
          each.field(),
          (field, top) -> new Missing(field, each.name(), top.best(), top.bits() - now));
    }
    return best.values().stream()
        .filter(each -> each.bits() > 0)
        .sorted(
            Comparator.comparing((Missing each) -> !each.level().isEmpty())
                .thenComparing(Comparator.comparingDouble(Missing::bits).reversed()))
        .toList();
  }

  /** Two records as a run compares them. */
  Kernel kernel(String kind, RecordKey a, RecordKey b) {
    Population pair = Records.pair(engine, kind, options, List.of(a, b)).population();
    for (String field : pair.named("")) {
      for (String value :
          engine.rows(Statements.query("generic.sql", kind, field), row -> row.text(1))) {
        pair = pair.without(field, value);
      }
    }
    return Kernel.of(options.matching().of(kind), pair, options.settings(kind));
  }

  /** Comparisons that the fitted model does not know are left out. */
  private List<Weight> weights(String kind, List<Compared> compared) {
    List<Weight> weights = new ArrayList<>();
    for (Compared each : compared) {
      stored(kind, each.field(), each.name())
          .ifPresent(
              stored -> {
                double rarity = rarity(kind, each, stored.chance());
                double bits = stored.bits() + rarity;
                weights.add(new Weight(each.field(), each.name(), bits, each.by()));
              });
    }
    return weights;
  }

  private Optional<Stored> stored(String kind, String field, String level) {
    return engine.rows(Statements.query("weights.sql", kind, field, level), Stored::of).stream()
        .findFirst();
  }

  private double rarity(String kind, Compared compared, double chance) {
    return compared.agreed().stream()
        .map(value -> Statements.query("share.sql", kind, compared.field(), value))
        .flatMap(share -> engine.rows(share, row -> row.number(1)).stream())
        .mapToDouble(share -> Fitted.rarity(chance, share))
        .max()
        .orElse(0);
  }

  private Optional<String> decidedBy(RecordKey a, RecordKey b) {
    return engine
        .rows(
            Statements.query(
                "direct.sql",
                a.source(),
                a.key(),
                b.source(),
                b.key(),
                a.source(),
                a.key(),
                b.source(),
                b.key()),
            row -> row.text(3))
        .stream()
        .findFirst();
  }
}
