package io.clientele.transform.gate;

import io.clientele.ledger.RecordKey;
import io.clientele.resolve.LabelledPair;
import java.util.List;

/** The gates of the layer of data and technology. */
final class DataGatesTest extends GateTable {
  @Override
  List<Case> cases() {
    return List.of(
        new Case("technology-2-named", it -> capabilities(it, 1, 1), it -> capabilities(it, 1, 2)),
        new Case("technology-3-live", it -> live(it, 4, 1), it -> live(it, 3, 1)),
        new Case("technology-3-taken", it -> load(it, 95, 5), it -> load(it, 94, 6)),
        new Case("technology-5-pulls", it -> exchanges(it, 1, 9), it -> exchanges(it, 1, 8)),
        new Case(
            "data-2-sources",
            it -> loads(it, "('a',1,0,null),('b',1,0,null)"),
            it -> loads(it, "('a',1,0,null),('b',0,0,null)")),
        new Case("data-2-keys", it -> load(it, 80, 20), it -> load(it, 79, 21)),
        new Case("data-3-resolved", it -> records(it, 4, 1), it -> records(it, 3, 1)),
        new Case("data-3-fresh", it -> aged(it, "2026-05-30"), it -> aged(it, "2026-05-29")),
        new Case("data-4-precision", it -> labels(it, 49, 1, 0), it -> labels(it, 48, 2, 0)),
        new Case("data-4-recall", it -> labels(it, 17, 0, 3), it -> labels(it, 16, 0, 4)),
        new Case("data-4-consent", it -> consents(it, 19, 1), it -> consents(it, 18, 2)),
        new Case("data-4-lineage", it -> traced(it, "'a'"), it -> traced(it, "null")),
        new Case("data-5-duplicates", it -> again(it, 99), it -> again(it, 98)),
        new Case(
            "ai-2-registered",
            it -> uses(it, "purpose: Sort, orgUnitTitle: Desk, valueKind: efficiency"),
            it -> uses(it, "purpose: Sort, orgUnitTitle: Desk")),
        new Case("ai-3-linked", it -> uses(it, LINKED), it -> uses(it, "measuredBy: [K-1]")),
        new Case("ai-3-consent", it -> purpose(it, "service"), it -> purpose(it, "something else")),
        new Case("ai-4-uplift", it -> tried(it, 1, 1), it -> tried(it, 1, 2)),
        new Case("ai-5-uplift", it -> tried(it, 4, 1), it -> tried(it, 3, 1)),
        new Case("ai-4-drift", it -> drift(it, 1, 1), it -> drift(it, 1, 2)),
        new Case("ai-5-drift", it -> drift(it, 4, 1), it -> drift(it, 3, 1)),
        new Case(
            "ai-5-fair",
            it -> uses(it, "outcomeRatio: 0.8"),
            it -> uses(it, "outcomeRatio: 0.79")));
  }

  private static final String LINKED =
      "measuredBy: [K-1], dependencies: [{dependencyType: Important, domainType: Capability,"
          + " entityID: CAP-0, description: It}]";

  private static void capabilities(Tiny it, int named, int bare) {
    StringBuilder of = new StringBuilder("dependencies: [");
    for (int i = 0; i < named + bare; i++) {
      it.declare(
          "{capabilityID: CAP-%d, title: Ability %d, description: It%s}"
              .formatted(i, i, i < named ? ", technologies: [Engine]" : ""));
      of.append(
          "{dependencyType: Critical, domainType: Capability, entityID: CAP-%d, description: It}, "
              .formatted(i));
    }
    it.declare("{technologyID: T-1, title: Engine}").segments(of + "]");
  }

  private static void live(Tiny it, int live, int silent) {
    StringBuilder text = new StringBuilder("name: tiny\nsources:\n");
    for (int i = 0; i < live + silent; i++) {
      text.append("  s%d: {file: s%d.csv, person: {key: k}}\n".formatted(i, i));
      it.rows(
          "load(source, form, rows, rejected)",
          "('s%d','person',%d,0)".formatted(i, i < live ? 1 : 0));
    }
    it.file("clientele.yaml", text.toString());
  }

  private static void load(Tiny it, int rows, int rejected) {
    loads(it, "('a',%d,%d,null)".formatted(rows, rejected));
  }

  private static void loads(Tiny it, String values) {
    it.rows("load(source, rows, rejected, newest)", values);
  }

  private static void exchanges(Tiny it, int pulled, int pushed) {
    for (int i = 0; i < pulled + pushed; i++) {
      it.declare(
          "{exchangeID: X-%d, title: Exchange %d, mode: %s}"
              .formatted(i, i, i < pulled ? "pull" : "push"));
    }
  }

  private static void records(Tiny it, int resolved, int loose) {
    for (int i = 0; i < resolved + loose; i++) {
      it.rows(
          "record(source, key, party_id)",
          "('a','%d',%s)".formatted(i, i < resolved ? "'P" + i + "'" : "null"));
    }
  }

  /** Four sources of today and one of another day; it may be a month old, its neighbour less. */
  private static void aged(Tiny it, String day) {
    it.file(
        "clientele.yaml",
        """
        name: tiny
        sources:
          quick: {file: q.csv, freshness: P1D, person: {key: k}}
        """);
    loads(
        it,
        "('quick',1,0,'2026-06-28'),('a',1,0,'2026-06-29'),('b',1,0,null),('c',1,0,'2026-06-29')");
    loads(it, "('d',1,0,'%s')".formatted(day));
  }

  /** Pairs in fiftieths or twentieths of a whole: rightly together, wrongly so, wrongly apart. */
  private static void labels(Tiny it, int right, int wrong, int missed) {
    int times = 500 / (right + wrong + missed);
    for (int i = 0; i < (right + wrong + missed) * times; i++) {
      int sort = i / times;
      boolean together = sort < right + wrong;
      it.rows(
          "record(source, key, party_id)",
          "('a','%d','P%d'),('b','%d','%s%d')".formatted(i, i, i, together ? "P" : "Q", i));
      it.label(
          new LabelledPair(
              new RecordKey("a", "" + i), new RecordKey("b", "" + i), sort < right || !together));
    }
  }

  private static void consents(Tiny it, int known, int unknown) {
    for (int i = 0; i < known + unknown; i++) {
      it.rows("party(party_id, kind, records)", "('P%d','person',1)".formatted(i));
      if (i < known) {
        it.rows("consent(party_id, purpose, state)", "('P%d','service','given')".formatted(i));
      }
    }
  }

  private static void traced(Tiny it, String survives) {
    it.rows("party(party_id, kind, records)", "('P1','person',2)")
        .rows(
            "record(source, key, party_id, survives)",
            "('a','1','P1','a'),('b','1','P1',%s)".formatted(survives));
  }

  /** One customer came again, among so many new ones. */
  private static void again(Tiny it, int fresh) {
    it.rows(
        "record(source, key, party_id, updated_at)",
        "('a','old','P0','2025-01-01'),('a','again','P0','2026-06-01')");
    for (int i = 1; i <= fresh; i++) {
      it.rows(
          "record(source, key, party_id, updated_at)",
          "('a','%d','P%d','2026-06-01')".formatted(i, i));
    }
  }

  private static Tiny uses(Tiny it, String... more) {
    it.declare(
        "{orgUnitID: U-1, orgUnitTitle: Desk}",
        "{performanceIndicatorID: K-1, title: Indicator}",
        "{capabilityID: CAP-0, title: Ability, description: It}");
    for (int i = 0; i < more.length; i++) {
      it.declare("{aiUseID: AI-%d, title: Use %d, %s}".formatted(i, i, more[i]));
    }
    return it;
  }

  private static void purpose(Tiny it, String purpose) {
    uses(it, "consentPurpose: " + purpose)
        .rows("consent(party_id, purpose, state)", "('P1','service','given')");
  }

  private static void tried(Tiny it, int good, int bad) {
    for (int i = 0; i < good + bad; i++) {
      it.declare(
          "{aiUseID: AI-%d, title: Use %d}".formatted(i, i),
          "{experimentID: E-%d, title: Trial %d, tests: [AI-%d], effect: {value: 1, low: %s, high: 2}}"
              .formatted(i, i, i, i < good ? "0.1" : "0"));
    }
  }

  private static void drift(Tiny it, int good, int bad) {
    for (int i = 0; i < good + bad; i++) {
      it.declare(
          "{aiUseID: AI-%d, title: Use %d, driftChecked: %s}"
              .formatted(i, i, i < good ? "2026-05-31" : "2026-05-30"));
    }
  }
}
