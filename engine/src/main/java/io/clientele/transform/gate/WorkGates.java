package io.clientele.transform.gate;

import io.clientele.model.Element;
import io.clientele.model.Segment;
import io.clientele.transform.sight.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** Do several people keep the model true, and does what customers say change something soon? */
final class WorkGates implements Gated {
  private static final int RECENT_DAYS = 90;
  private static final int QUARTERS = 4;
  private static final int MONTHS = 3;

  /** Texts this alike speak of one thing. */
  private static final double ALIKE = 0.5;

  @Override
  public String element() {
    return "ways-of-working";
  }

  @Override
  public List<Gate> gates(Grounds grounds) {
    return List.of(
        Gate.of(2, authors(grounds), checked(grounds)),
        Gate.of(3, errors(grounds)),
        Gate.of(4, speed(grounds), opportunities(grounds, 4, 0.6)),
        Gate.of(5, opportunities(grounds, 5, 0.8), experiments(grounds)));
  }

  private static final String NO_HISTORY =
      "keep the workspace in git, with a history that is older than the day of measuring";

  /** The history, unless it began after the day of measuring. */
  private static Optional<Commits> history(Grounds grounds) {
    return grounds.past().commits().filter(commits -> commits.reaches(grounds.asOf()));
  }

  private static Condition authors(Grounds grounds) {
    Optional<Commits> history = history(grounds);
    return grounds
        .ask("ways-of-working-2-authors", "two people changed the model in the last 90 days")
        .atLeast(
            2,
            history.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                    history
                        .get()
                        .authors(grounds.asOf().minusDays(RECENT_DAYS), grounds.asOf())
                        .size()),
            "people who changed the model:",
            NO_HISTORY);
  }

  private static Condition checked(Grounds grounds) {
    Ask ask = grounds.ask("ways-of-working-2-checked", "checks run on each change");
    return history(grounds)
        .map(
            commits ->
                ask.holds(
                    commits.checked(),
                    "no file of a build service or hook calls `clientele`",
                    Counted.NONE))
        .orElseGet(() -> ask.unmeasurable(NO_HISTORY));
  }

  private static Condition errors(Grounds grounds) {
    return grounds
        .ask("ways-of-working-3-errors", "errors are open for at most 30 days (median)")
        .atMost(
            30,
            grounds.past().errorAges().map(WorkGates::median).orElse(OptionalDouble.empty()),
            "days for which errors are open:",
            "run `clientele run` again on a later day: errors are remembered from the first run"
                + " on");
  }

  /** No error at all is no day at all. */
  private static OptionalDouble median(List<Integer> days) {
    if (days.isEmpty()) {
      return OptionalDouble.of(0);
    }
    List<Integer> sorted = days.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return OptionalDouble.of(
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0);
  }

  /** From the day a trigger was seen to the day its first response began. */
  private static Condition speed(Grounds grounds) {
    List<Integer> days = new ArrayList<>();
    for (Element trigger : grounds.ofKind("trigger")) {
      Optional<LocalDate> raised = Chains.raised(trigger);
      Optional<LocalDate> answered = Chains.answered(grounds, trigger);
      if (raised.isPresent() && answered.isPresent()) {
        days.add((int) ChronoUnit.DAYS.between(raised.get(), answered.get()));
      }
    }
    return grounds
        .ask("ways-of-working-4-speed", "at most 45 days from feedback to change (median)")
        .atMost(
            45,
            days.isEmpty() ? OptionalDouble.empty() : median(days),
            "days from feedback to change:",
            "triggers with a `detectionDate` that lead to a response with a `startDate`");
  }

  /** Opportunities that segments name and an initiative takes up, in the same or like words. */
  private static Condition opportunities(Grounds grounds, int level, double wanted) {
    List<Wording> taken =
        grounds.ofKind("initiative").stream()
            .flatMap(
                one ->
                    Stream.concat(
                        one.value().path("addresses").valueStream().map(it -> it.asString("")),
                        Stream.of(one.title(), one.title() + " " + Said.text(one, "description"))))
            .map(Wording::of)
            .toList();
    List<String> all = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (Segment segment : grounds.model().segments()) {
      for (String opportunity : segment.improvementOpportunities()) {
        Wording wording = Wording.of(opportunity);
        all.add(segment.id());
        if (taken.stream().noneMatch(it -> it.like(wording) >= ALIKE)) {
          open.add(segment.id());
        }
      }
    }
    return grounds
        .ask(
            "ways-of-working-" + level + "-opportunities",
            Ask.percent(wanted) + " of improvement opportunities are taken up by an initiative")
        .share(
            wanted,
            new Counted(all, open),
            new Noun("improvement opportunity", "improvement opportunities"),
            "an initiative that names it under `addresses`");
  }

  private static Condition experiments(Grounds grounds) {
    Set<Integer> quarters = new HashSet<>();
    for (Element experiment : grounds.ofKind("experiment")) {
      Said.day(experiment, "startDate")
          .map(day -> ChronoUnit.MONTHS.between(day, grounds.asOf()) / MONTHS)
          .filter(quarter -> quarter >= 0 && quarter < QUARTERS)
          .ifPresent(quarter -> quarters.add(quarter.intValue()));
    }
    boolean none = grounds.ofKind("experiment").isEmpty();
    return grounds
        .ask("ways-of-working-5-experiments", "an experiment in each of the last four quarters")
        .atLeast(
            QUARTERS,
            none ? OptionalDouble.empty() : OptionalDouble.of(quarters.size()),
            "quarters with an experiment:",
            "declare experiments with their `startDate`");
  }
}
