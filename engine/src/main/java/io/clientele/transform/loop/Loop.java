package io.clientele.transform.loop;

import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is followed of one response: where its effect is looked for, and when.
 *
 * @param id that of the declared loop, or of the response where none is declared
 * @param triggers what it answers, by the rationales between them
 * @param starts from which day on customers meet the change
 * @param before how many days before the start of the work are looked at
 * @param after how many days after the start are looked at
 */
public record Loop(
    String id,
    Element response,
    List<Element> triggers,
    SortedSet<String> points,
    Optional<LocalDate> begins,
    Optional<LocalDate> starts,
    int before,
    int after) {
  private static final int USUAL = 90;
  private static final Set<String> GIVEN_UP =
      Set.of("deferred", "cancelled", "canceled", "rejected");

  public Loop {
    triggers = List.copyOf(triggers);
  }

  /** One per response, and one more for each further loop that names the same one. */
  public static List<Loop> all(Model model) {
    List<Loop> loops = new ArrayList<>();
    Lineage lineage = new Lineage(model);
    for (Element response : model.ofKind("response")) {
      List<Element> declared =
          model.edgesTo(response).stream()
              .filter(edge -> edge.relation().equals("closes-with"))
              .map(Edge::source)
              .toList();
      if (declared.isEmpty()) {
        loops.add(of(model, response, response, lineage));
      }
      declared.forEach(loop -> loops.add(of(model, loop, response, lineage)));
    }
    return loops;
  }

  private static Loop of(Model model, Element loop, Element response, Lineage lineage) {
    SortedSet<String> points = new TreeSet<>();
    Stream.of(loop, response).forEach(it -> points.addAll(points(model, it)));
    Optional<LocalDate> begins = date(response, "startDate");
    return new Loop(
        loop.id(),
        response,
        lineage.triggersOf(response),
        points,
        begins,
        date(response, "effectiveDate").or(() -> begins),
        days(loop, response, "baselineWindow"),
        days(loop, response, "afterWindow"));
  }

  private static List<String> points(Model model, Element element) {
    return model.edgesFrom(element).stream()
        .map(Edge::target)
        .filter(target -> target.kind().equals("measure-point"))
        .map(Element::id)
        .toList();
  }

  /** A day that a field gives; empty where there is none. */
  public static Optional<LocalDate> date(Element element, String field) {
    return date(element.value().path(field).asString(""));
  }

  /** A day as files write it; what follows it does not count. */
  public static Optional<LocalDate> date(String text) {
    String day = text.strip();
    try {
      return day.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(day.substring(0, 10)));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  private static int days(Element loop, Element response, String field) {
    return loop.days(field).orElse(response.days(field).orElse(USUAL));
  }

  /** Whether nobody works on it any more without its being done. */
  boolean isGivenUp() {
    return GIVEN_UP.contains(
        response.value().path("status").asString("").strip().toLowerCase(Locale.ROOT));
  }

  /** The first day on which what it answers was seen. */
  Optional<LocalDate> seen() {
    return triggers.stream()
        .flatMap(trigger -> date(trigger, "detectionDate").stream())
        .min(LocalDate::compareTo);
  }
}
