package io.clientele.measure;

import io.clientele.check.result.Conformance;
import io.clientele.check.result.Deviation;
import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.Row;
import io.clientele.data.Sql;
import io.clientele.measure.journey.Alignment;
import io.clientele.measure.journey.Order;
import io.clientele.measure.statistic.Shares;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Says how closely cases follow their journeys, and in which ways they depart. */
final class Following {
  /** So many activities that no touchpoint declares are listed per journey. */
  private static final int MOST_UNDECLARED = 20;

  /**
   * Cases that took the same way.
   *
   * @param complete those of them that are
   * @param example the first of them
   * @param number from 1, the same for open ones
   */
  record Variant(
      String journeyId,
      String text,
      boolean open,
      long cases,
      long complete,
      long unmatched,
      String example,
      long number) {
    int[] trace() {
      String[] tokens = text.split(",", -1);
      int[] trace = new int[tokens.length];
      for (int n = 0; n < trace.length; n++) {
        trace[n] = Integer.parseInt(tokens[n]);
      }
      return trace;
    }
  }

  private final Engine engine;
  private final List<Deviation> deviations = new ArrayList<>();

  Following(Engine engine) {
    this.engine = engine;
  }

  void run(List<Track> tracks) {
    Map<String, List<Variant>> variants = variants();
    List<Conformance> conformances = new ArrayList<>();
    Map<String, Long> cases = new HashMap<>();
    for (Track track : tracks) {
      List<Variant> own = variants.getOrDefault(track.id(), List.of());
      Conformance conformance = journey(track, own);
      conformances.add(conformance);
      cases.put(track.id(), conformance.cases());
    }
    undeclared(cases);
    store(conformances);
  }

  private Map<String, List<Variant>> variants() {
    Map<String, List<Variant>> variants = new HashMap<>();
    engine.each(
        Sql.of(Script.text("variants.sql")),
        row ->
            variants
                .computeIfAbsent(row.text(1), journey -> new ArrayList<>())
                .add(
                    new Variant(
                        row.text(1),
                        row.text(2),
                        row.flag(3),
                        row.integer(4),
                        row.integer(5),
                        row.integer(6),
                        row.text(7),
                        row.integer(8))));
    return variants;
  }

  private Conformance journey(Track track, List<Variant> variants) {
    Order order = track.order();
    Departed departed = new Departed(track);
    FitSum fit = new FitSum(order.shortest());
    try (Appender fits = engine.append("variant_fit")) {
      long previous = 0;
      for (Variant variant : variants) {
        Alignment alignment = Alignment.of(variant.trace(), order);
        fit.add(alignment, variant.cases, variant.open, variant.unmatched);
        departed.add(alignment, variant);
        if (variant.number != previous) {
          double fitness = alignment.fitness(order.shortest());
          fits.row(variant.number, alignment.cost(), fitness, alignment.cost() == 0);
        }
        previous = variant.number;
      }
    }
    deviations.addAll(departed.ranked(fit.cases()));
    return fit.conformance(track.id());
  }

  private void undeclared(Map<String, Long> cases) {
    Map<String, Integer> listed = new HashMap<>();
    engine.each(
        Sql.of(Script.text("undeclared.sql")),
        row -> {
          String journey = row.text(1);
          long concerned = row.integer(3);
          if (listed.merge(journey, 1, Integer::sum) <= MOST_UNDECLARED) {
            long all = cases.getOrDefault(journey, concerned);
            deviations.add(undeclared(row, (double) concerned / all));
          }
        });
  }

  private static Deviation undeclared(Row row, double share) {
    return new Deviation(
        row.text(1),
        "undeclared",
        row.text(2),
        row.integer(3),
        share,
        Departed.loss(
            Shares.difference(row.integer(7), row.integer(6), row.integer(5), row.integer(4))),
        List.of(row.text(8)));
  }

  private void store(List<Conformance> conformances) {
    try (Appender appender = engine.append("conformance")) {
      for (Conformance c : conformances) {
        appender.row(
            c.journeyId(),
            c.cases(),
            c.openCases(),
            c.exactFitShare(),
            c.meanFitness(),
            c.logFitness(),
            c.cost(),
            c.unmatchedEvents());
      }
    }
    storeDeviations();
  }

  private void storeDeviations() {
    deviations.sort(
        Comparator.comparing(Deviation::journeyId)
            .thenComparing(Comparator.comparingLong(Deviation::cases).reversed())
            .thenComparing(Deviation::kind)
            .thenComparing(Deviation::detail));
    try (Appender appender = engine.append("deviation")) {
      for (Deviation d : deviations) {
        appender.row(
            d.journeyId(),
            d.kind(),
            d.detail(),
            d.cases(),
            d.share(),
            number(d.loss().value()),
            number(d.loss().low()),
            number(d.loss().high()),
            number(d.casesLost()),
            String.join("; ", d.examples()));
      }
    }
  }

  private static @Nullable Double number(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
