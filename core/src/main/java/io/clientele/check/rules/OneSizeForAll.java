package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Related;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import io.clientele.model.Journey;
import io.clientele.model.Journey.Touchpoint;
import io.clientele.model.Model;
import io.clientele.model.Relationship;
import io.clientele.model.Segment;
import io.clientele.model.Segment.LifetimeValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Segments that differ in need or value and are served by the same words. */
final class OneSizeForAll implements Check {
  /** Needs with fewer words in common than this are different needs. */
  private static final double SAME_NEEDS = 0.5;

  /** A customer worth so many times another is another customer. */
  private static final double OTHER_VALUE = 2;

  /** A segment with the words of its needs. */
  private record Served(Segment segment, Set<String> needs) {}

  @Override
  public String code() {
    return "CLT701";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    Map<String, Served> segments = new HashMap<>();
    model
        .segments()
        .forEach(
            one ->
                segments.put(
                    Element.keyOf(one.id()),
                    new Served(one, facts.known(this, one, () -> needs(one)))));
    Differing differing = new Differing(segments, new Outcomes(facts.results()));
    return Stream.of(strategies(facts), relationships(facts), journeys(facts))
        .flatMap(texts -> Alike.pairs(texts, differing::differ).stream())
        .map(pair -> finding(differing, pair));
  }

  private List<Alike.Text> strategies(Facts facts) {
    return facts.model().segments().stream()
        .map(
            one ->
                known(
                    facts,
                    one.element(),
                    () ->
                        text(
                            one.element(),
                            "/retentionStrategies",
                            one.id(),
                            one.retentionStrategies())))
        .toList();
  }

  private List<Alike.Text> relationships(Facts facts) {
    return facts.model().relationships().stream()
        .filter(one -> !one.engagementModel().isEmpty())
        .map(
            one ->
                known(
                    facts,
                    one,
                    () -> text(one.element(), "/engagementModel", one.segmentId(), said(one))))
        .toList();
  }

  private static List<String> said(Relationship relationship) {
    List<String> said = new ArrayList<>(relationship.engagementModel());
    said.add(relationship.type());
    return said;
  }

  private List<Alike.Text> journeys(Facts facts) {
    return facts.model().journeys().stream()
        .map(
            one ->
                known(
                    facts,
                    one,
                    () -> text(one.element(), "/journeyStages", one.segmentId(), steps(one))))
        .toList();
  }

  private static List<String> steps(Journey journey) {
    List<String> steps = new ArrayList<>();
    for (Journey.Stage stage : journey.stages()) {
      steps.add(stage.name());
      stage.touchpoints().stream().map(Touchpoint::title).forEach(steps::add);
    }
    return steps;
  }

  private Alike.Text known(Facts facts, Object of, Supplier<Alike.Text> text) {
    return facts.known(this, of, text);
  }

  private static Alike.Text text(Element place, String field, String segmentId, List<String> said) {
    return new Alike.Text(place, field, Element.keyOf(segmentId), Alike.words(said));
  }

  /** Knows in what two segments differ: as they are declared, or as they were measured. */
  private record Differing(Map<String, Served> segments, Outcomes outcomes) {
    boolean differ(Alike.Text a, Alike.Text b) {
      return segments.containsKey(a.segmentId())
          && segments.containsKey(b.segmentId())
          && !a.segmentId().equals(b.segmentId())
          && !how(served(a), served(b)).isEmpty();
    }

    Served served(Alike.Text text) {
      return Optional.ofNullable(segments.get(text.segmentId())).orElseThrow();
    }

    /** In what two segments differ, as words for a finding; empty where nothing says so. */
    String how(Served a, Served b) {
      boolean known = !a.needs().isEmpty() && !b.needs().isEmpty();
      if (known && Alike.similarity(a.needs(), b.needs()) < SAME_NEEDS) {
        return "in what they need";
      }
      return isWorthMore(a.segment().lifetimeValue(), b.segment().lifetimeValue())
              || outcomes.isWorth(OTHER_VALUE, a.segment().id(), b.segment().id())
          ? "in what they are worth"
          : "";
    }

    /** The numbers that show it, from a half-sentence on. */
    String measured(Served a, Served b) {
      return outcomes
          .difference(a.segment().id(), b.segment().id())
          .map(numbers -> "; " + numbers)
          .orElse("");
    }
  }

  private static Set<String> needs(Segment segment) {
    return Alike.words(segment.needs().stream().map(Segment.Need::text).toList());
  }

  private static boolean isWorthMore(Optional<LifetimeValue> a, Optional<LifetimeValue> b) {
    if (a.isEmpty() || b.isEmpty() || !isSameUnit(a.get(), b.get())) {
      return false;
    }
    double least = Math.min(a.get().value(), b.get().value());
    return least > 0 && Math.max(a.get().value(), b.get().value()) >= OTHER_VALUE * least;
  }

  private static boolean isSameUnit(LifetimeValue a, LifetimeValue b) {
    return a.currency().equals(b.currency()) && a.timespan().equalsIgnoreCase(b.timespan());
  }

  private Finding finding(Differing differing, Alike.Pair pair) {
    Served earlier = differing.served(pair.earlier());
    Served later = differing.served(pair.later());
    Alike.Text text = pair.later();
    String message =
        "%s repeats the `%s` of %s, though segments %s and %s differ %s%s"
            .formatted(
                Words.element(text.place()),
                text.field().substring(1),
                Words.element(pair.earlier().place()),
                Words.name(earlier.segment().title()),
                Words.name(later.segment().title()),
                differing.how(earlier, later),
                differing.measured(earlier, later));
    Alike.Text first = pair.earlier();
    return at(text.place().at(text.field()), message)
        .help("say what is done differently for these customers")
        .related(List.of(new Related(first.place().at(first.field()), "the same for others")));
  }
}
