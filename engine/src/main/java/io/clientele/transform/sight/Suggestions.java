package io.clientele.transform.sight;

import io.clientele.model.Element;
import io.clientele.model.LineOfSight;
import io.clientele.model.Model;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for what may stand in the first missing hop of each broken line of sight. */
public final class Suggestions {
  /** Less alike than this is chance. */
  private static final double LEAST = 0.2;

  private static final int MOST = 3;

  private final Model model;
  private final Map<Element, Wording> words = new HashMap<>();

  private Suggestions(Model model) {
    this.model = model;
  }

  /** How a hop is said: where the field stands, and what it leads to. */
  private record Way(int from, String field, Set<String> kinds) {}

  /** A need comes from customers and is not to be guessed. */
  private static final Map<String, Way> WAYS =
      Map.of(
          "capability", new Way(-1, "dependencies", Set.of("capability")),
          "value-stream", new Way(1, "enables", Set.of("value-stream")),
          "strategy", new Way(2, "realises", Set.of("strategy", "objective")),
          "business-value", new Way(3, "measuredBy", Set.of("indicator")));

  /** By segment in the model's order, the likeliest first; nothing where no words agree. */
  public static List<Suggestion> of(Model model) {
    Suggestions suggestions = new Suggestions(model);
    return model.linesOfSight().stream().flatMap(line -> suggestions.of(line).stream()).toList();
  }

  private List<Suggestion> of(LineOfSight line) {
    Optional<LineOfSight.Hop> missing = line.firstMissing();
    Optional<Way> known = missing.flatMap(hop -> Optional.ofNullable(WAYS.get(hop.name())));
    return known.isEmpty() ? List.of() : of(line, missing.get().name(), known.get());
  }

  private List<Suggestion> of(LineOfSight line, String hop, Way way) {
    Element segment = line.segment().element();
    List<Suggestion> found = new ArrayList<>();
    List<Element> sources =
        way.from() < 0 ? List.of(segment) : line.hops().get(way.from()).elements();
    for (Element from : sources) {
      for (String kind : way.kinds()) {
        for (Element to : model.ofKind(kind)) {
          double likeness = likeness(segment, from, to);
          if (likeness >= LEAST && (!kind.equals("indicator") || LineOfSight.countsValue(to))) {
            found.add(new Suggestion(segment, hop, from, way.field(), to, likeness));
          }
        }
      }
    }
    return found.stream()
        .sorted(
            Comparator.comparingDouble((Suggestion it) -> -it.likeness())
                .thenComparing(it -> it.from().id())
                .thenComparing(it -> it.to().id()))
        .limit(MOST)
        .toList();
  }

  /** Half of it by what would lead there, half by the segment that would come along. */
  private double likeness(Element segment, Element from, Element to) {
    Wording wanted = words(to);
    return (words(from).like(wanted) + words(segment).like(wanted)) / 2;
  }

  private Wording words(Element element) {
    return words.computeIfAbsent(element, Suggestions::read);
  }

  private static Wording read(Element element) {
    StringBuilder text = new StringBuilder(element.title());
    for (String field :
        List.of("description", "customerValue", "customerNeeds", "strategicAlignment", "purpose")) {
      text.append(' ').append(element.value().path(field).toString());
    }
    return Wording.of(text.toString());
  }
}
