package io.clientele.transform.gate;

import io.clientele.check.result.Reading;
import java.time.LocalDate;
import java.util.List;

/** The gates of the layer of strategy. */
final class StrategyGatesTest extends GateTable {
  @Override
  List<Case> cases() {
    return List.of(
        new Case(
            "customer-2-needs",
            it -> it.segments("customerNeeds: [Rest]"),
            it -> it.segments("customerNeeds: [Rest]", "")),
        new Case("customer-2-persona", it -> personas(it, 1), it -> personas(it, 2)),
        new Case(
            "customer-3-evidence",
            it -> evidence(it, 4, 1, "2025-06-30"),
            it -> evidence(it, 4, 1, "2025-06-29")),
        new Case("customer-3-members", it -> members(it, 1), it -> members(it, 2)),
        new Case("customer-4-strategies", it -> strategies(it, 4, 1), it -> strategies(it, 3, 1)),
        new Case("customer-4-size", it -> sized(it, "10"), it -> sized(it, "11")),
        new Case("customer-5-responses", it -> responses(it, 1, 1), it -> responses(it, 1, 2)),
        sight("customer-to-business-2-sight", 1, 3),
        sight("customer-to-business-3-sight", 3, 2),
        sight("customer-to-business-4-sight", 17, 3),
        sight("customer-to-business-5-sight", 2, 0),
        new Case(
            "customer-to-business-3-indicators", it -> carried(it, true), it -> carried(it, false)),
        new Case(
            "customer-to-business-4-figures", it -> figures(it, 7, 3), it -> figures(it, 6, 3)),
        new Case("customer-to-business-4-link", it -> bought(it, 1), it -> bought(it, -1)),
        new Case(
            "customer-to-business-5-forecast",
            it -> foreseen(it, 119, 80),
            it -> foreseen(it, 121, 80)));
  }

  private static void personas(Tiny it, int segments) {
    it.segments(segments == 1 ? new String[] {""} : new String[] {"", ""})
        .declare("{personaID: PE-1, title: Ann, customerSegmentID: S-1}");
  }

  private static void evidence(Tiny it, int citing, int silent, String last) {
    for (int i = 0; i < citing + silent; i++) {
      String day = i == 0 ? last : "2026-01-01";
      it.declare(
          "{personaID: PE-%d, title: Ann %d%s}"
              .formatted(
                  i,
                  i,
                  i < citing
                      ? ", x-clientele: {evidence: [{what: Interviews, date: %s}]}".formatted(day)
                      : ""));
    }
  }

  private static void members(Tiny it, int segments) {
    it.segments(segments == 1 ? new String[] {""} : new String[] {"", ""})
        .rows("membership(segment_id, party_id)", "('S-1','P1')");
  }

  private static void strategies(Tiny it, int citing, int silent) {
    it.segments("");
    for (int i = 0; i < citing + silent; i++) {
      it.declare(
          "{initiativeID: I-%d, title: Plan %d%s}"
              .formatted(i, i, i < citing ? ", segments: [S-1]" : ""));
    }
  }

  /** Eight members, or nine where eleven were declared. */
  private static void sized(Tiny it, String size) {
    it.segments("x-clientele: {membership: {rule: age > 18, size: %s}}".formatted(size));
    for (int i = 0; i < 8; i++) {
      it.rows("membership(segment_id, party_id)", "('S-1','P%d')".formatted(i));
    }
  }

  private static void responses(Tiny it, int fromCustomers, int others) {
    for (int i = 0; i < fromCustomers + others; i++) {
      it.declare(
          "{triggerID: TR-%d, label: Seen %d, primaryCategory: %s}"
              .formatted(i, i, i < fromCustomers ? "Customer" : "Technology"),
          "{rationaleID: RA-%d, rationaleTitle: Why %d, triggerReference: TR-%d}"
              .formatted(i, i, i),
          "{responseID: RE-%d, responseTitle: So %d, rationaleReference: RA-%d}"
              .formatted(i, i, i));
    }
  }

  private static Case sight(String id, int whole, int broken) {
    return new Case(id, it -> lines(it, whole, broken), it -> lines(it, whole, broken + 1));
  }

  private static void lines(Tiny it, int whole, int broken) {
    stream(it, "realises: [ST-1]");
    String[] more = new String[whole + broken];
    for (int i = 0; i < more.length; i++) {
      more[i] = "customerNeeds: [Rest]" + (i < whole ? ", " + SUPPORTED : "");
    }
    it.segments(more);
  }

  private static final String SUPPORTED =
      "dependencies: [{dependencyType: Critical, domainType: Capability, entityID: CAP-1,"
          + " description: It}]";

  private static Tiny stream(Tiny it, String stream) {
    return it.declare(
        "{capabilityID: CAP-1, title: Ability, description: It, enables: [V-1]}",
        "{valueStreamID: V-1, title: Stream, %s}".formatted(stream),
        "{strategyID: ST-1, title: Plan, measuredBy: [K-1]}",
        "{performanceIndicatorID: K-1, title: Revenue, unit: USD}");
  }

  /** Strategy and value carry one; the third of five hops does or does not. */
  private static void carried(Tiny it, boolean third) {
    it.declare(
        "{capabilityID: CAP-1, title: Ability, description: It, enables: [V-1]}",
        "{valueStreamID: V-1, title: Stream, realises: [ST-1]}",
        "{strategyID: ST-1, title: Plan, measuredBy: [K-1]}",
        "{performanceIndicatorID: K-1, title: Revenue, unit: USD%s}"
            .formatted(third ? ", measures: [V-1]" : ""));
    it.segments("customerNeeds: [Rest], " + SUPPORTED);
  }

  private static void figures(Tiny it, int measured, int silent) {
    for (int i = 0; i < measured + silent; i++) {
      it.rows(
          "indicator(subject_id, name, measured, verdict)",
          "('S-1','I%d',%s,'met')".formatted(i, i < measured ? "1.0" : "null"));
    }
  }

  /** Forty customers who buy more, or less, the more content they are. */
  private static void bought(Tiny it, int way) {
    for (int i = 0; i < 40; i++) {
      it.rows(
          "event(event_id, source, party_id, activity, at, survey_metric, survey_score, scale_min,"
              + " scale_max)",
          "('s%d','survey','P%d','answered','2026-01-01','csat',%d,1,5)"
              .formatted(i, i, 1 + i % 5));
      it.rows(
          "event(event_id, source, party_id, activity, at, value)",
          "('v%d','shop','P%d','purchase','2026-02-01',%d)"
              .formatted(i, i, 1000 + way * 150 * (i % 5) + i));
    }
  }

  /** What was foreseen twice, a year before 100 came. */
  private static void foreseen(Tiny it, double first, double second) {
    it.reading(reading("revenue-ahead", first, "2024-06-30"))
        .reading(reading("annual-revenue", 100, "2025-06-30"))
        .reading(reading("revenue-ahead", second, "2025-06-30"))
        .reading(reading("annual-revenue", 100, "2026-06-30"));
  }

  private static Reading reading(String measure, double value, String day) {
    return new Reading(
        measure,
        "",
        "",
        "",
        "",
        "",
        "all",
        value,
        value,
        value,
        1,
        "USD",
        "d",
        LocalDate.parse(day));
  }
}
