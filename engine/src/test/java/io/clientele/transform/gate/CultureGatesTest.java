package io.clientele.transform.gate;

import java.util.ArrayList;
import java.util.List;

/** The gates of the layer of culture and leadership. */
final class CultureGatesTest extends GateTable {
  @Override
  List<Case> cases() {
    return List.of(
        new Case("culture-2-values", it -> values(it, "customer's"), it -> values(it, "owner's")),
        new Case("culture-3-owning", it -> units(it, 3, 2, true), it -> units(it, 2, 2, true)),
        new Case("culture-4-watched", it -> watched(it, 1, 1), it -> watched(it, 1, 2)),
        new Case("culture-5-watched", it -> watched(it, 4, 1), it -> watched(it, 3, 1)),
        new Case("culture-5-improved", it -> better(it, 1, 1), it -> better(it, 1, 2)),
        new Case(
            "leadership-2-owned",
            it -> units(it, 1, 0, false).segments("orgUnitTitle: Unit 0"),
            it -> units(it, 1, 0, false).segments("orgUnitTitle: Unit 0", "orgUnitTitle: Other")),
        reviewed("leadership-3-reviewed", 7, 3),
        reviewed("leadership-4-reviewed", 9, 1),
        new Case(
            "leadership-4-answered",
            it -> answered(it, 4, "2026-04-01"),
            it -> answered(it, 4, "2026-04-02")),
        new Case("leadership-5-effects", it -> effects(it, 4, 1), it -> effects(it, 3, 1)),
        new Case("ways-of-working-2-authors", it -> commits(it, "b"), it -> commits(it, "a")),
        new Case(
            "ways-of-working-2-checked",
            it -> it.commit("2026-06-01", "a").checked(),
            it -> it.commit("2026-06-01", "a")),
        new Case(
            "ways-of-working-3-errors", it -> it.errors(1, 30, 90), it -> it.errors(1, 31, 90)),
        new Case(
            "ways-of-working-4-speed",
            it -> answered(it, 0, "2026-02-15"),
            it -> answered(it, 0, "2026-02-16")),
        opportunities("ways-of-working-4-opportunities", 3, 2),
        opportunities("ways-of-working-5-opportunities", 4, 1),
        new Case(
            "ways-of-working-5-experiments",
            it -> experiments(it, "2025-08-01"),
            it -> experiments(it, "2025-11-01")));
  }

  private static void values(Tiny it, String whose) {
    it.file(
        "VAL-us.md",
        """
        ---
        id: VAL-us
        title: Values
        type: VAL
        ---

        # Values

        ## Core Values

        The %s plan comes first.
        """
            .formatted(whose));
  }

  private static Tiny units(Tiny it, int owning, int bare, boolean segments) {
    List<String> more = new ArrayList<>();
    for (int i = 0; i < owning + bare; i++) {
      it.declare("{orgUnitID: U-%d, orgUnitTitle: Unit %d}".formatted(i, i));
      if (i < owning) {
        more.add("orgUnitTitle: Unit " + i);
      }
    }
    return segments ? it.segments(more.toArray(String[]::new)) : it;
  }

  private static void watched(Tiny it, int asked, int silent) {
    units(it, asked + silent, 0, false);
    for (int i = 0; i < asked; i++) {
      month(it, i, "all", 50);
    }
  }

  private static void month(Tiny it, int unit, String period, double value) {
    it.rows(
        "reading(measure, org_unit, period, low, value, high, n, as_of)",
        "('csat','Unit %d','%s',0,%s,0,10,'2026-06-30')".formatted(unit, period, value));
  }

  private static void better(Tiny it, int improved, int same) {
    units(it, improved + same, 0, false);
    for (int i = 0; i < improved + same; i++) {
      month(it, i, "2026-02", 50);
      month(it, i, "2026-05", i < improved ? 51 : 50);
    }
  }

  private static Case reviewed(String id, int honoured, int late) {
    return new Case(id, it -> reviewed(it, honoured, late), it -> reviewed(it, honoured, late + 1));
  }

  private static void reviewed(Tiny it, int honoured, int late) {
    for (int i = 0; i < honoured + late; i++) {
      it.declare(
          "{policyID: PO-%d, title: Rule %d, reviewCycle: quarterly, lastReviewed: %s}"
              .formatted(i, i, i < honoured ? "2026-03-30" : "2026-03-29"));
    }
  }

  /** High triggers of the first of January, so many answered at once and one on a day. */
  private static void answered(Tiny it, int atOnce, String day) {
    int all = atOnce == 0 ? 1 : atOnce + 1;
    for (int i = 0; i < all; i++) {
      String begun = i == 0 ? day : i == 1 ? "2026-12-01" : "2026-01-02";
      it.declare(
          "{triggerID: TR-%d, label: Seen %d, impactLevel: High, detectionDate: 2026-01-01}"
              .formatted(i, i),
          "{rationaleID: RA-%d, rationaleTitle: Why %d, triggerReference: TR-%d}"
              .formatted(i, i, i),
          "{responseID: RE-%d, responseTitle: So %d, rationaleReference: RA-%d, startDate: %s}"
              .formatted(i, i, i, begun));
    }
  }

  private static void effects(Tiny it, int measured, int silent) {
    for (int i = 0; i < measured + silent; i++) {
      it.declare(
          "{responseID: RE-%d, responseTitle: So %d, closedDate: 2026-05-01}".formatted(i, i));
      if (i < measured) {
        it.rows("effect(response_id, before, after)", "('RE-%d',1,2)".formatted(i));
      }
    }
  }

  private static void commits(Tiny it, String second) {
    it.commit("2026-04-02", "a").commit("2026-06-01", second).commit("2026-01-01", "c");
  }

  private static Case opportunities(String id, int taken, int open) {
    return new Case(
        id, it -> opportunities(it, taken, open), it -> opportunities(it, taken, open + 1));
  }

  private static void opportunities(Tiny it, int taken, int open) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < taken + open; i++) {
      texts.add(String.valueOf((char) ('a' + i)).repeat(5));
    }
    it.segments("improvementOpportunities: [" + String.join(", ", texts) + "]")
        .declare(
            "{initiativeID: I-1, title: Plan, addresses: ["
                + String.join(", ", texts.subList(0, taken))
                + "]}");
  }

  private static void experiments(Tiny it, String last) {
    int i = 0;
    for (String day : List.of("2026-06-01", "2026-02-01", "2025-11-15", last)) {
      it.declare("{experimentID: E-%d, title: Trial %d, startDate: %s}".formatted(i, i++, day));
    }
  }
}
