package io.clientele.measure;

import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.measure.value.BetaGeometric;
import io.clientele.measure.value.Fit;
import io.clientele.measure.value.Fitted;
import io.clientele.measure.value.GammaGamma;
import io.clientele.measure.value.Horizon;
import io.clientele.measure.value.Purchases;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what each customer is worth who bought something: fills {@code customer_value}. */
final class Worth {
  /** With fewer customers who bought again there is nothing to learn from. */
  private static final long FEWEST = 10;

  private static final double WEEK = 7;
  private static final double MONTH = 365.25 / 12 / WEEK;

  /** 10 % a year. */
  private static final double DISCOUNT = Math.pow(1.1, 1.0 / 12) - 1;

  private static final Horizon YEAR = new Horizon(12, MONTH, 0);
  private static final Horizon LIFETIME = new Horizon(60, MONTH, DISCOUNT);

  /** One customer's days of purchase. */
  private record Buyer(String partyId, int repeats, long last, long watched, double mean) {}

  private final Engine engine;

  Worth(Engine engine) {
    this.engine = engine;
  }

  void run() {
    List<Buyer> buyers =
        engine.rows(
            Sql.of(Script.text("purchases.sql")),
            row ->
                new Buyer(
                    row.text(1),
                    (int) row.integer(2),
                    row.integer(3),
                    row.integer(4),
                    row.number(5)));
    Purchases purchases =
        Purchases.of(
            buyers.stream().mapToInt(Buyer::repeats).toArray(),
            buyers.stream().mapToDouble(buyer -> buyer.last / WEEK).toArray(),
            buyers.stream().mapToDouble(buyer -> buyer.watched / WEEK).toArray());
    if (purchases.repeaters() < FEWEST) {
      return;
    }
    likelier(purchases)
        .ifPresent(
            buying ->
                spending(buyers)
                    .ifPresent(
                        spending -> {
                          store(purchases, buying, spending);
                          store(buyers, purchases, buying.model(), spending.model());
                        }));
  }

  private static Optional<Fitted<BetaGeometric>> likelier(Purchases purchases) {
    return Stream.of(BetaGeometric.fit(purchases), BetaGeometric.fitModified(purchases))
        .flatMap(Optional::stream)
        .reduce(
            (one, other) -> other.fit().logLikelihood() > one.fit().logLikelihood() ? other : one);
  }

  private static Optional<Fitted<GammaGamma>> spending(List<Buyer> buyers) {
    List<Buyer> again = buyers.stream().filter(buyer -> buyer.repeats > 0).toList();
    return GammaGamma.fit(
            again.stream().mapToInt(Buyer::repeats).toArray(),
            again.stream().mapToDouble(Buyer::mean).toArray())
        .filter(fitted -> fitted.model().q() > 1);
  }

  private void store(
      Purchases purchases, Fitted<BetaGeometric> buying, Fitted<GammaGamma> spending) {
    String name = buying.model().modified() ? "MBG/NBD" : "BG/NBD";
    try (Appender table = engine.append("value_model")) {
      rows(table, name, List.of("r", "alpha", "a", "b"), buying.fit(), purchases.customers());
      rows(table, "Gamma-Gamma", List.of("p", "q", "v"), spending.fit(), purchases.repeaters());
    }
  }

  private static void rows(
      Appender table, String model, List<String> names, Fit fit, long customers) {
    for (int n = 0; n < names.size(); n++) {
      table.row(
          model, names.get(n), fit.parameter(n), fit.error(n), fit.logLikelihood(), customers);
    }
  }

  private void store(
      List<Buyer> buyers, Purchases purchases, BetaGeometric buying, GammaGamma spending) {
    double[] alive = purchases.each(buying::alive);
    double[] year = purchases.each(YEAR.purchases(buying));
    double[] lifetime = purchases.each(LIFETIME.purchases(buying));
    try (Appender table = engine.append("customer_value")) {
      for (int n = 0; n < alive.length; n++) {
        Buyer buyer = buyers.get(n);
        double purchase = spending.expected(buyer.repeats, buyer.mean);
        table.row(
            buyer.partyId,
            (long) buyer.repeats,
            buyer.last,
            buyer.watched,
            buyer.mean,
            alive[n],
            year[n],
            year[n] * purchase,
            lifetime[n] * purchase);
      }
    }
  }
}
