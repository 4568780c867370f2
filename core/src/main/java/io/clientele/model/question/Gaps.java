package io.clientele.model.question;

import io.clientele.model.Element;
import io.clientele.model.LineOfSight;
import io.clientele.model.Model;
import io.clientele.model.Segment;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Names the first station that the lines of sight through an element do not reach. */
final class Gaps {
  private static final List<Hop> PATH = List.of(Hop.values());

  private final Model model;
  private final Element element;
  private final List<Element> up;
  private final List<Element> down;

  Gaps(Model model, Element element, List<Step> up, List<Step> down) {
    this.model = model;
    this.element = element;
    this.up = up.stream().map(Step::element).toList();
    this.down = down.stream().map(Step::element).toList();
  }

  /** Towards business value, station by station. */
  Optional<Gap> below() {
    List<Element> last = List.of(element);
    for (Hop hop : PATH.subList(station() + 1, PATH.size())) {
      List<Element> reached = at(hop, down).filter(this::counts).toList();
      if (reached.isEmpty()) {
        return Optional.of(new Gap(hop, helpBelow(hop, last.get(0)), last.get(0).span()));
      }
      last = reached;
    }
    return Optional.empty();
  }

  /** Towards the segments; one that is reached by any way is enough. */
  Optional<Gap> above() {
    int at = station();
    if (at == 0 || at(Hop.SEGMENT, up).findAny().isPresent()) {
      return Optional.empty();
    }
    Element last = element;
    for (int i = at - 1; i > 0; i--) {
      Optional<Element> reached = at(PATH.get(i), up).findFirst();
      if (reached.isEmpty()) {
        return Optional.of(gapAbove(PATH.get(i), last));
      }
      last = reached.get();
    }
    return Optional.of(gapAbove(Hop.SEGMENT, last));
  }

  private int station() {
    return PATH.indexOf(SightLinks.hop(element).orElseThrow());
  }

  private static Stream<Element> at(Hop hop, List<Element> elements) {
    return elements.stream().filter(one -> SightLinks.hop(one).equals(Optional.of(hop)));
  }

  /** Of indicators only those count that say what something is worth; of journeys, their stages. */
  private boolean counts(Element reached) {
    if (reached.kind().equals("journey") || reached.kind().equals("persona")) {
      return false;
    }
    return !reached.kind().equals("indicator")
        || LineOfSight.countsValue(reached)
        || segments().anyMatch(Segment::countsInMoney);
  }

  private Stream<Segment> segments() {
    Set<String> reached = new HashSet<>(Set.of(element.key()));
    up.forEach(one -> reached.add(one.key()));
    return model.segments().stream().filter(one -> reached.contains(one.element().key()));
  }

  private static String helpBelow(Hop missing, Element last) {
    String name = "`" + last.id() + "`";
    return switch (missing) {
      case SEGMENT, NEED_OR_STAGE ->
          "write `customerNeeds` in " + name + ", or declare a journey for it";
      case CAPABILITY ->
          "write `relevantCapabilities` in "
              + name
              + (last.kind().equals("segment") ? "'s needs or journey stages" : "");
      case VALUE_STREAM -> "write `enables`, with the id of a value stream, in " + name;
      case STRATEGY -> "write `realises`, with the id of a strategy or objective, in " + name;
      case BUSINESS_VALUE ->
          "write `measuredBy` in " + name + ", with the id of an indicator that has a currency";
    };
  }

  private static Gap gapAbove(Hop missing, Element last) {
    String name = "`" + last.id() + "`";
    String help =
        switch (missing) {
          case SEGMENT ->
              last.kind().equals("stage")
                  ? "write `customerSegmentID` in the journey of " + name
                  : "write `customerSegmentID` in " + name;
          case NEED_OR_STAGE ->
              "name " + name + " in the `relevantCapabilities` of a journey stage or a need";
          case CAPABILITY -> "name " + name + " in the field `enables` of a capability";
          case VALUE_STREAM -> "name " + name + " in the field `realises` of a value stream";
          case STRATEGY, BUSINESS_VALUE ->
              "name " + name + " in the field `measuredBy` of a strategy or objective";
        };
    return new Gap(missing, help, last.span());
  }
}
