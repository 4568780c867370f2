package io.clientele.transform.gate;

import java.util.List;

/** The gates of the layer that customers see. */
final class ExecutionGatesTest extends GateTable {
  private static final String JOURNEY =
      "{journeyID: J-%d, journeyTitle: Way %d, description: It, customerSegmentID: S-1%s}";

  @Override
  List<Case> cases() {
    return List.of(
        channels("activation-2-channels", 1, 1),
        channels("activation-3-channels", 4, 1),
        new Case("activation-3-consent", it -> send(it, "given"), it -> send(it, "withdrawn")),
        campaigns("activation-4-campaigns", 3, 2),
        campaigns("activation-5-campaigns", 9, 1),
        new Case(
            "activation-5-uplift",
            it -> lift(it, "('2026-04',0.1),('2026-05',0.2)"),
            it -> lift(it, "('2026-04',-0.1),('2026-05',0.2)")),
        new Case(
            "response-2-fresh", it -> contact(it, "2026-06-23"), it -> contact(it, "2026-06-22")),
        new Case("response-3-linked", it -> contacts(it, 8, 2), it -> contacts(it, 7, 3)),
        new Case(
            "response-3-targets", it -> it.segments(TIMED, ""), it -> it.segments(TIMED, "", "")),
        new Case("response-4-asked", it -> answers(it, 30), it -> answers(it, 29)),
        new Case("response-4-answered", it -> turned(it, 7), it -> turned(it, 8)),
        new Case("response-5-met", it -> resolved(it, 24), it -> resolved(it, 25)),
        new Case("response-5-repeats", it -> repeated(it, 2.9), it -> repeated(it, 3.0)),
        new Case(
            "product-or-service-2-consumes",
            it -> product(it).segments(CONSUMES, ""),
            it -> product(it).segments(CONSUMES, "", "")),
        new Case("product-or-service-3-mapped", it -> journeys(it, 4, 1), it -> journeys(it, 3, 1)),
        followed("product-or-service-4-followed", 3, 2, 0.6),
        followed("product-or-service-5-followed", 4, 1, 0.8),
        new Case("product-or-service-5-channels", it -> gap(it, 4), it -> gap(it, 5)));
  }

  private static final String TIMED =
      "performanceIndicators: [{metricName: T, metricDescription: It, targetValue: '24', measure:"
          + " resolution-time}]";
  private static final String CONSUMES =
      "dependencies: [{dependencyType: Important, domainType: Product, entityID: P-1, description:"
          + " It}]";

  private static Case channels(String id, int known, int unknown) {
    return new Case(id, it -> channels(it, known, unknown), it -> channels(it, known, unknown + 1));
  }

  private static void channels(Tiny it, int known, int unknown) {
    StringBuilder names = new StringBuilder("acquisitionChannels: [");
    for (int i = 0; i < known; i++) {
      String name = List.of("Web", "Phone", "Branch", "Fairs").get(i);
      it.declare("{channelID: CH-%d, title: %s, channelType: web}".formatted(i, name));
      names.append(name).append(", ");
    }
    names.append("Hearsay, ".repeat(unknown));
    it.segments(names + "]");
  }

  private static void send(Tiny it, String state) {
    it.declare("{campaignID: C-1, title: Spring, consentPurpose: marketing}")
        .rows(
            "event(event_id, source, party_id, activity, at, attributes)",
            "('1','mail','P1','sent','2026-06-01', map {'campaign': 'Spring'})")
        .rows(
            "consent(party_id, purpose, state, from_at)",
            "('P1','marketing','given','2026-01-01'),('P1','marketing','%s','2026-02-01')"
                .formatted(state));
  }

  private static Case campaigns(String id, int good, int bad) {
    return new Case(id, it -> campaigns(it, good, bad), it -> campaigns(it, good, bad + 1));
  }

  private static void campaigns(Tiny it, int good, int bad) {
    for (int i = 0; i < good + bad; i++) {
      it.declare("{campaignID: C-%d, title: Campaign %d}".formatted(i, i));
      for (int event = 0; event < 5; event++) {
        boolean known = event < (i < good ? 4 : 3);
        it.rows(
            "event(event_id, source, party_id, activity, at, attributes)",
            "('%d-%d','mail',%s,'sent','2026-06-01', map {'campaign': 'C-%d'})"
                .formatted(i, event, known ? "'P1'" : "null", i));
      }
    }
  }

  private static void lift(Tiny it, String months) {
    it.rows(
        "reading(measure, period, low, value, high, n, as_of)",
        "('treatment-lift','all',0,0,0,1,'2026-06-30')");
    it.engine()
        .run(
            "insert into reading(measure, period, low, value, high, n, as_of) select"
                + " 'treatment-lift', period, low, low, low, 9, date '2026-06-30' from (values "
                + months
                + ") m(period, low)");
  }

  private static void contact(Tiny it, String day) {
    it.rows(
        "event(event_id, source, party_id, activity, at, direction)",
        "('1','desk','P1','asked','%s','inbound')".formatted(day));
  }

  private static void contacts(Tiny it, int known, int unknown) {
    for (int i = 0; i < known + unknown; i++) {
      it.rows(
          "event(event_id, source, party_id, activity, at, initiator)",
          "('%d','desk',%s,'asked','2026-06-01','customer')"
              .formatted(i, i < known ? "'P1'" : "null"));
    }
  }

  private static void answers(Tiny it, int n) {
    it.segments("", "")
        .rows(
            "reading(measure, segment_id, period, low, value, high, n, as_of)",
            "('csat','S-1','all',0,0,0,%d,'2026-06-30')".formatted(n));
  }

  /** Five detractors; the organisation turns to four of them in time, and to one of those late. */
  private static void turned(Tiny it, int days) {
    for (int i = 0; i < 5; i++) {
      it.rows(
          "event(event_id, source, party_id, activity, at, survey_metric, survey_score, scale_min,"
              + " scale_max)",
          "('s%d','survey','P%d','answered','2026-06-01 10:00','recommendation',6,0,10)"
              .formatted(i, i));
    }
    for (int i = 0; i < 4; i++) {
      it.rows(
          "event(event_id, source, party_id, activity, at, direction)",
          "('c%d','desk','P%d','called','2026-06-%02d 09:00','outbound')"
              .formatted(i, i, 1 + (i == 0 ? days : 1)));
    }
  }

  private static void months(Tiny it, String measure, double[] values) {
    for (int month = 1; month <= 6; month++) {
      it.rows(
          "reading(measure, journey_id, period, low, value, high, n, as_of)",
          "('%s','J-1','2026-%02d',0,%s,0,10,'2026-06-30')"
              .formatted(measure, month, values[month <= 3 ? 0 : 1]));
    }
  }

  private static void resolved(Tiny it, double hours) {
    it.segments("")
        .declare(
            JOURNEY.formatted(
                1,
                1,
                ", performanceMetrics: [{metricName: T, metricDescription: It, targetValue: '24',"
                    + " measure: resolution-time, thresholdType: lower-is-better}]"));
    months(it, "resolution-time", new double[] {20, hours});
  }

  private static void repeated(Tiny it, double last) {
    it.segments("").declare(JOURNEY.formatted(1, 1, ""));
    months(it, "contacts-per-case", new double[] {3.0, last});
  }

  private static Tiny product(Tiny it) {
    return it.declare("{productID: P-1, title: Thing}");
  }

  private static void journeys(Tiny it, int mapped, int loose) {
    it.segments("").declare("{valueStreamID: V-1, title: Stream}");
    for (int i = 0; i < mapped + loose; i++) {
      String stream = i < mapped ? ", relevantValueStreams: [{valueStreamID: V-1}]" : "";
      it.declare(JOURNEY.formatted(i, i, stream));
    }
  }

  private static Case followed(String id, int good, int bad, double fit) {
    return new Case(
        id, it -> conformance(it, good, bad, fit, 100), it -> conformance(it, good, bad, fit, 99));
  }

  /** The last of the good journeys has so many cases. */
  private static void conformance(Tiny it, int good, int bad, double fit, int cases) {
    journeys(it, good, bad);
    for (int i = 0; i < good; i++) {
      it.rows(
          "conformance(journey_id, cases, mean_fitness)",
          "('J-%d',%d,%s)".formatted(i, i == good - 1 ? cases : 100, fit));
    }
  }

  /** Thirty answers in each channel; in the better one some are a point higher. */
  private static void gap(Tiny it, int higher) {
    for (int i = 0; i < 30; i++) {
      for (String channel : List.of("web", "phone")) {
        int score = channel.equals("web") && i < higher * 2 + 1 ? 5 : 4;
        it.rows(
            "event(event_id, source, party_id, activity, at, channel, survey_metric, survey_score,"
                + " scale_min, scale_max)",
            "('%s%d','survey','P1','answered','2026-06-01','%s','csat',%d,1,5)"
                .formatted(channel, i, channel, score));
      }
    }
  }
}
