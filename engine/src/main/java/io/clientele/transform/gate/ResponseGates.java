package io.clientele.transform.gate;

import io.clientele.check.result.Reading;
import io.clientele.model.Element;
import io.clientele.model.Indicator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/** Is every customer who calls heard, answered in time, and spared a second call? */
final class ResponseGates implements Gated {
  private static final int FRESH_DAYS = 7;

  /** Five working days, wherever the week begins. */
  private static final int ANSWER_DAYS = 7;

  private static final int FEW = 30;
  private static final Set<String> TIMES =
      Set.of(
          "resolution-time",
          "response-time",
          "completion-time",
          "case-duration",
          "kept-promises",
          "stage-duration",
          "stage-on-time");
  private static final Set<String> ASKED = Set.of("csat", "ces");

  private static final String NO_CONTACTS =
      "map `direction` or `initiator` of an event source, so that events say who began them";

  @Override
  public String element() {
    return "response";
  }

  @Override
  public List<Gate> gates(Grounds grounds) {
    return List.of(
        Gate.of(2, fresh(grounds)),
        Gate.of(3, linked(grounds), targets(grounds)),
        Gate.of(4, asked(grounds), answered(grounds)),
        Gate.of(5, met(grounds), repeats(grounds)));
  }

  /** One source of contacts: its newest one, all of them, and those of known customers. */
  private record Contacts(String source, LocalDate newest, long all, long linked) {}

  private static List<Contacts> contacts(Grounds grounds) {
    return grounds.rows(
        "contacts",
        row ->
            new Contacts(row.text(1), LocalDate.parse(row.text(2)), row.integer(3), row.integer(4)),
        grounds.asOf());
  }

  private static Condition fresh(Grounds grounds) {
    Ask ask =
        grounds.ask("response-2-fresh", "a source of contacts or complaints is at most 7 days old");
    List<Contacts> contacts = contacts(grounds);
    if (contacts.isEmpty()) {
      return ask.unmeasurable(NO_CONTACTS);
    }
    LocalDate since =
        grounds.asOf().minusDays((long) grounds.threshold("response-2-fresh", FRESH_DAYS));
    boolean fresh = contacts.stream().anyMatch(one -> !one.newest().isBefore(since));
    List<String> sources = contacts.stream().map(Contacts::source).toList();
    LocalDate newest =
        contacts.stream().map(Contacts::newest).max(LocalDate::compareTo).orElse(since);
    return ask.holds(
        fresh,
        "the newest contact is of " + newest,
        new Counted(sources, fresh ? List.of() : sources));
  }

  private static Condition linked(Grounds grounds) {
    List<Contacts> contacts = contacts(grounds);
    return grounds
        .ask("response-3-linked", "80 % of contacts belong to a known customer")
        .rows(
            0.8,
            contacts.stream().mapToLong(Contacts::linked).sum(),
            contacts.stream().mapToLong(Contacts::all).sum(),
            "contacts by known customers");
  }

  /** Segments that promise a time, by themselves or by one of their journeys. */
  private static Condition targets(Grounds grounds) {
    Set<String> timed = new HashSet<>();
    for (Indicator indicator : grounds.model().indicators()) {
      boolean time = indicator.binding().filter(it -> TIMES.contains(it.measure())).isPresent();
      if (time && indicator.target().isPresent()) {
        timed.add(Element.keyOf(indicator.subjectId()));
      }
    }
    return grounds
        .ask("response-3-targets", "50 % of segments have a target for the time to resolution")
        .share(
            0.5,
            grounds.segments(),
            one -> promises(grounds, one, timed),
            Noun.of("segment"),
            "an indicator with a target that is bound to a time, such as `resolution-time`");
  }

  private static boolean promises(Grounds grounds, Element segment, Set<String> timed) {
    List<Element> places = new ArrayList<>(List.of(segment));
    grounds.model().edgesTo(segment).stream()
        .filter(edge -> edge.relation().equals("belongs-to"))
        .forEach(edge -> grounds.parts().with(edge.source()).forEach(places::add));
    return places.stream()
        .anyMatch(place -> timed.contains(place.key()) || Said.says(place, "targetDuration"));
  }

  private static Condition asked(Grounds grounds) {
    Set<String> known = new HashSet<>();
    for (Reading reading : grounds.results().readings()) {
      if (ASKED.contains(reading.measure())
          && reading.period().equals("all")
          && reading.n() >= FEW) {
        known.add(Element.keyOf(reading.segmentId()));
      }
    }
    return grounds
        .ask("response-4-asked", "30 answers on satisfaction or effort in 50 % of segments")
        .share(
            0.5,
            grounds.segments(),
            one -> known.contains(one.key()),
            Noun.of("segment"),
            "30 answers on satisfaction or effort");
  }

  private static Condition answered(Grounds grounds) {
    record Counts(long detractors, long answered) {}
    Counts counts =
        grounds
            .rows(
                "detractors",
                row -> new Counts(row.integer(1), row.integer(2)),
                ANSWER_DAYS,
                grounds.asOf())
            .get(0);
    return grounds
        .ask("response-4-answered", "80 % of detractors are answered within 5 working days")
        .rows(0.8, counts.answered(), counts.detractors(), "detractors answered");
  }

  /** Journeys whose promised time held in each of the last two quarters. */
  private static Condition met(Grounds grounds) {
    Ask ask = grounds.ask("response-5-met", "the target of resolution is met in two quarters");
    Quarters quarters = new Quarters(grounds.asOf());
    List<String> all = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    for (Indicator indicator : grounds.model().indicators()) {
      String measure = indicator.binding().map(Indicator.Binding::measure).orElse("");
      if (!Set.of("resolution-time", "response-time").contains(measure)
          || indicator.target().isEmpty()) {
        continue;
      }
      boolean higher = indicator.binding().filter(Indicator.Binding::higherIsBetter).isPresent();
      List<Reading> of = months(grounds, measure, indicator.subjectId());
      OptionalDouble last = quarters.last(of);
      OptionalDouble before = quarters.before(of);
      if (last.isPresent() && before.isPresent()) {
        double target = indicator.target().getAsDouble();
        double worst =
            higher
                ? Math.min(last.getAsDouble(), before.getAsDouble())
                : Math.max(last.getAsDouble(), before.getAsDouble());
        all.add(indicator.subjectId());
        if (higher ? worst < target : worst > target) {
          missed.add(indicator.subjectId());
        }
      }
    }
    return all.isEmpty()
        ? ask.unmeasurable(
            "bind an indicator of a journey to `resolution-time`, with a target, and measure for"
                + " six months")
        : ask.share(
            1, new Counted(all, missed), Noun.of("journey"), "two quarters within its target");
  }

  private static List<Reading> months(Grounds grounds, String measure, String subject) {
    return grounds.readings(measure).stream()
        .filter(
            one ->
                one.journeyId().equalsIgnoreCase(subject)
                    && one.stageId().isEmpty()
                    && one.segmentId().isEmpty()
                    && one.orgUnit().isEmpty()
                    && one.channel().isEmpty())
        .toList();
  }

  private static Condition repeats(Grounds grounds) {
    List<Reading> all = new ArrayList<>();
    grounds
        .model()
        .journeys()
        .forEach(journey -> all.addAll(months(grounds, "contacts-per-case", journey.id())));
    Quarters quarters = new Quarters(grounds.asOf());
    OptionalDouble last = quarters.last(all);
    OptionalDouble before = quarters.before(all);
    Ask ask = grounds.ask("response-5-repeats", "customers call less often for one matter");
    if (last.isEmpty() || before.isEmpty()) {
      return ask.unmeasurable("measure `contacts-per-case` of journeys for six months");
    }
    String gap =
        String.format(
            Locale.ROOT,
            "%.2f contacts a case in the last quarter, %.2f in the one before",
            last.getAsDouble(),
            before.getAsDouble());
    return ask.holds(last.getAsDouble() < before.getAsDouble(), gap, Counted.NONE);
  }
}
