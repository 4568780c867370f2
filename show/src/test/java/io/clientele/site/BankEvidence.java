package io.clientele.site;

import io.clientele.check.result.DriverResult;
import io.clientele.check.result.FrustrationResult;
import io.clientele.check.result.Loss;
import io.clientele.check.result.MeasureResult;
import io.clientele.check.result.SegmentsResult;
import io.clientele.check.result.SpreadResult;
import io.clientele.check.result.StandingResult;
import io.clientele.check.result.UndeclaredPath;
import io.clientele.check.result.UnseenTouchpoint;
import io.clientele.check.result.ValueModelResult;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/** What the bank's data hold against its journeys, relationships and segments. */
final class BankEvidence {
  private final TestResults results;
  private final UnaryOperator<String> t;

  private BankEvidence(TestResults results, UnaryOperator<String> text) {
    this.results = results;
    this.t = text;
  }

  static void add(TestResults results, UnaryOperator<String> text) {
    BankEvidence evidence = new BankEvidence(results, text);
    evidence.journey();
    evidence.measures();
    evidence.standings();
    evidence.spreads();
    evidence.segments();
    evidence.worth();
    BankHistory.add(results, text);
  }

  private void journey() {
    frustration("solution-design", 0.31, 1.6, 0.001, t.apply("low-score"));
    frustration("discovery", 0.12, 0.9, 0.4, "stall");
    results.drivers.add(
        new DriverResult(
            "JOURNEY-001",
            "csat",
            t.apply("frustration points"),
            -0.39,
            -0.44,
            -0.32,
            0.8,
            0.69,
            0.88,
            0.18,
            1041,
            0.6,
            71.5,
            69.1,
            73.9,
            "concentrate here",
            true));
    results.undeclaredPaths.add(
        new UndeclaredPath(
            "JOURNEY-001", t.apply("Document rejected"), "JOURNEY-001/review", 241, 0.168));
    results.unseenTouchpoints.add(
        new UnseenTouchpoint("JOURNEY-001", "JOURNEY-001/review", t.apply("Garden party")));
  }

  private void frustration(String stage, double share, double lift, double chance, String rule) {
    results.frustrations.add(
        new FrustrationResult(
            "JOURNEY-001",
            "JOURNEY-001/" + stage,
            920,
            Math.round(920 * share),
            share,
            share - 0.03,
            share + 0.03,
            OptionalDouble.of(lift),
            chance,
            loss(0.27),
            List.of(new FrustrationResult.Point(rule, 120))));
  }

  private static Loss loss(double value) {
    return new Loss(
        OptionalDouble.of(value), OptionalDouble.of(value - 0.08), OptionalDouble.of(value + 0.08));
  }

  private void measures() {
    results.measures.add(
        new MeasureResult(
            "completion",
            t.apply("Ended cases that are complete"),
            "journey",
            "%",
            "higher",
            "de0f",
            ""));
    results.measures.add(
        new MeasureResult(
            "csat", t.apply("Satisfied customers"), "metrics", "%", "higher", "254b", ""));
    results.measures.add(
        new MeasureResult(
            "treatment-lift",
            t.apply("Lift of tailored contacts"),
            "personalisation",
            "%",
            "higher",
            "77aa",
            t.apply("contacts that say which treatment they are")));
  }

  private void worth() {
    results.valueModels.add(
        new ValueModelResult(
            "MBG/NBD",
            List.of(new ValueModelResult.Parameter("alpha", 6.1829, 0.4321)),
            -9582.1327,
            2357));
  }

  private void standings() {
    standing("strength", "4", "3.53", 3.53, "agrees");
    standing("current value", "15000", "1359.13", 1359.13, "declared too high");
    standing("loyalty", "loyal", t.apply("stable"), 30, "differs");
  }

  private void standing(
      String aspect, String declared, String measured, double value, String verdict) {
    results.standings.add(
        new StandingResult(
            "REL-001",
            "CUST-SEG-001",
            aspect,
            declared,
            measured,
            OptionalDouble.of(value),
            OptionalDouble.of(value * 0.9),
            OptionalDouble.of(value * 1.1),
            468,
            verdict));
  }

  private void segments() {
    LocalDate then = LocalDate.of(2026, 3, 31);
    results.segments =
        new SegmentsResult(
            List.of(
                new SegmentsResult.Size(
                    "CUST-SEG-001", "person", "600", 476, 4821, "declared too high")),
            List.of(new SegmentsResult.Coverage("person", 4821, 1337, 3484, 59)),
            List.of(
                move(then, "CUST-SEG-001", "CUST-SEG-001", 450, 456),
                move(then, "new", "CUST-SEG-001", 12, 196)),
            List.of(
                new SegmentsResult.Drift(
                    "CUST-SEG-001",
                    "last_csat",
                    then,
                    0.31,
                    "large",
                    t.apply("1 to 2"),
                    0.1,
                    0.3,
                    300)),
            List.of(
                trait("age", "42", "age", "supported", 0.49),
                trait("values", t.apply("Security"), "", "unmeasurable", 0)),
            List.of(
                new SegmentsResult.Proposal(
                    "k-means",
                    t.apply("group 1"),
                    1934,
                    0.51,
                    t.apply("monetary >= 49"),
                    OptionalDouble.of(0.87),
                    OptionalDouble.of(0.28),
                    OptionalDouble.of(0.89),
                    "CUST-SEG-001",
                    OptionalDouble.of(0.13),
                    "weak")));
  }

  private static SegmentsResult.Move move(
      LocalDate then, String from, String to, long customers, long of) {
    double share = (double) customers / of;
    long moved = from.equals(to) ? 0 : customers;
    return new SegmentsResult.Move(
        then, TestResults.DAY, from, to, customers, of, share, share - 0.01, share, moved);
  }

  private SegmentsResult.Trait trait(
      String attribute, String declared, String field, String verdict, double share) {
    boolean known = !field.isEmpty();
    OptionalDouble figure = known ? OptionalDouble.of(share) : OptionalDouble.empty();
    return new SegmentsResult.Trait(
        "PERSONA-001",
        attribute,
        declared,
        field,
        known ? "below" : "",
        known ? "42 (26 to 59)" : "",
        figure,
        figure,
        figure,
        known ? 470 : 0,
        figure,
        verdict);
  }

  private void spreads() {
    for (String segment : List.of("", "CUST-SEG-001")) {
      long members = segment.isEmpty() ? 400 : 30;
      spread(segment, "loyalty", t.apply("stable"), OptionalDouble.empty(), members);
      spread(segment, "loyalty", t.apply("loyal"), OptionalDouble.empty(), members / 2);
      for (int band = 1; band <= 5; band++) {
        OptionalDouble from = OptionalDouble.of(400.0 * band);
        spread(segment, "lifetime value", Integer.toString(band), from, members + 10L * band);
      }
    }
  }

  private void spread(
      String segment, String aspect, String level, OptionalDouble from, long members) {
    OptionalDouble to =
        from.isPresent() ? OptionalDouble.of(from.getAsDouble() + 400) : OptionalDouble.empty();
    results.spreads.add(new SpreadResult(segment, aspect, level, from, to, members));
  }
}
