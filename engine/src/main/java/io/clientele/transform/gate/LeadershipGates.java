package io.clientele.transform.gate;

import io.clientele.model.Element;
import io.clientele.model.Review;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Does somebody answer for customers, look again in time, and act on what is seen? */
final class LeadershipGates implements Gated {
  private static final int ANSWER_DAYS = 90;

  @Override
  public String element() {
    return "leadership";
  }

  @Override
  public List<Gate> gates(Grounds grounds) {
    return List.of(
        Gate.of(2, owned(grounds)),
        Gate.of(3, reviewed(grounds, 3, 0.7)),
        Gate.of(4, reviewed(grounds, 4, 0.9), answered(grounds)),
        Gate.of(5, effects(grounds)));
  }

  private static Condition owned(Grounds grounds) {
    List<Element> all = new ArrayList<>(grounds.segments());
    grounds.model().journeys().forEach(journey -> all.add(journey.element()));
    return grounds
        .ask("leadership-2-owned", "every segment and journey has a unit that answers for it")
        .share(
            1,
            all,
            one -> grounds.targets(one, "owned-by", "organisation-unit").findAny().isPresent(),
            new Noun("segment or journey", "segments or journeys"),
            "an owner among the units");
  }

  /** Of all that has a cycle of reviews, what was reviewed, or at least changed, within it. */
  private static Condition reviewed(Grounds grounds, int level, double wanted) {
    Map<Element, LocalDate> due = new HashMap<>();
    List<Element> cycled = new ArrayList<>();
    for (Element element : grounds.model().elements()) {
      Optional<Review> review = Review.of(element);
      Optional<LocalDate> looked =
          review.flatMap(it -> later(it.last(), changed(grounds, element)));
      if (review.isPresent()) {
        cycled.add(element);
        looked.ifPresent(day -> due.put(element, day.plus(review.get().cycle())));
      }
    }
    Ask ask =
        grounds.ask(
            "leadership-" + level + "-reviewed",
            Ask.percent(wanted) + " of what has a cycle of reviews was reviewed within it");
    return cycled.isEmpty()
        ? ask.unmeasurable(
            "give elements or documents a `reviewCycle` and the day of `lastReviewed`")
        : ask.share(
            wanted,
            cycled,
            one -> {
              LocalDate day = due.get(one);
              return day != null && !day.isBefore(grounds.asOf());
            },
            Noun.of("element"),
            "a review within its cycle");
  }

  private static Optional<LocalDate> changed(Grounds grounds, Element element) {
    return grounds
        .past()
        .commits()
        .flatMap(commits -> commits.changed(element.tree().file().path(), grounds.asOf()));
  }

  private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isPresent() && b.isPresent()
        ? Optional.of(a.get().isAfter(b.get()) ? a.get() : b.get())
        : a.or(() -> b);
  }

  private static Condition answered(Grounds grounds) {
    Ask ask =
        grounds.ask("leadership-4-answered", "80 % of high triggers are answered within 90 days");
    List<Element> high =
        grounds.ofKind("trigger").stream()
            .filter(one -> Said.text(one, "impactLevel").equalsIgnoreCase("high"))
            .filter(one -> isRipe(grounds, one))
            .toList();
    return high.isEmpty()
        ? ask.unmeasurable("triggers with `impactLevel: High` and a `detectionDate`")
        : ask.share(
            0.8,
            high,
            one -> inTime(grounds, one),
            Noun.of("trigger"),
            "a response within 90 days");
  }

  /** Answered, or older than the time there is for an answer. */
  private static boolean isRipe(Grounds grounds, Element trigger) {
    return Chains.raised(trigger)
        .filter(
            day ->
                day.plusDays(ANSWER_DAYS).isBefore(grounds.asOf())
                    || Chains.answered(grounds, trigger).isPresent())
        .isPresent();
  }

  private static boolean inTime(Grounds grounds, Element trigger) {
    Optional<LocalDate> raised = Chains.raised(trigger);
    Optional<LocalDate> answered = Chains.answered(grounds, trigger);
    return raised.isPresent()
        && answered.isPresent()
        && ChronoUnit.DAYS.between(raised.get(), answered.get()) <= ANSWER_DAYS;
  }

  private static Condition effects(Grounds grounds) {
    Ask ask =
        grounds.ask("leadership-5-effects", "of 80 % of closed responses the effect was measured");
    List<Element> closed =
        grounds.ofKind("response").stream()
            .filter(one -> Chains.isClosed(one, grounds.asOf()))
            .toList();
    if (closed.isEmpty()) {
      return ask.unmeasurable("a response with a `closedDate`");
    }
    Set<String> measured = Set.copyOf(grounds.rows("effects", row -> row.text(1)));
    return ask.share(
        0.8, closed, one -> measured.contains(one.id()), Noun.of("response"), "a measured effect");
  }
}
