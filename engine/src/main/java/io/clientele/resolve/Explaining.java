package io.clientele.resolve;

import io.clientele.data.Engine;
import io.clientele.data.Row;
import io.clientele.ledger.RecordKey;
import io.clientele.resolve.kernel.Compared;
import io.clientele.resolve.kernel.Fitted;
import io.clientele.resolve.kernel.Kernel;
import io.clientele.resolve.kernel.Population;
import io.clientele.resolve.kernel.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains pairs from the stored result: two records are read, nothing else is computed again. */
final class Explaining {
  private final Engine engine;
  private final Options options;

  Explaining(Engine engine, Options options) {
    this.engine = engine;
    this.options = options;
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

  private Kernel kernel(String kind, RecordKey a, RecordKey b) {
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
                weights.add(new Weight(each.field(), each.name(), stored.bits() + rarity));
              });
    }
    return weights;
  }

  private Optional<Stored> stored(String kind, String field, String level) {
    return engine.rows(Statements.query("weights.sql", kind, field, level), Stored::of).stream()
        .findFirst();
  }

  private double rarity(String kind, Compared compared, double chance) {
    if (compared.agreed().isEmpty()) {
      return 0;
    }
    String value = compared.agreed().get();
    return engine
        .rows(Statements.query("share.sql", kind, compared.field(), value), row -> row.number(1))
        .stream()
        .mapToDouble(share -> Fitted.rarity(chance, share))
        .findFirst()
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
