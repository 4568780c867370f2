package io.clientele.model.question;

import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The edges of a model that lines of sight follow, each turned towards business value. */
final class SightLinks {
  private static final Set<String> CARRIERS =
      Set.of("segment", "journey", "persona", "stage", "need");
  private static final Set<String> STREAMS = Set.of("value-stream", "value-stream-stage");
  private static final Set<String> AIMS = Set.of("strategy", "objective");

  private final Map<String, List<Link>> down = new HashMap<>();
  private final Map<String, List<Link>> up = new HashMap<>();

  /** One edge, and the element at its other end. */
  record Link(String relation, Element element) {}

  SightLinks(Model model) {
    for (Edge edge : model.edges()) {
      String source = edge.source().kind();
      String target = edge.target().kind();
      if (leadsDown(edge.relation(), source, target)) {
        add(edge.source(), edge.relation(), edge.target());
      } else if (leadsUp(edge.relation(), source, target)) {
        add(edge.target(), edge.relation(), edge.source());
      }
    }
  }

  List<Link> down(Element element) {
    return down.getOrDefault(element.key(), List.of());
  }

  List<Link> up(Element element) {
    return up.getOrDefault(element.key(), List.of());
  }

  private void add(Element upper, String relation, Element lower) {
    down.computeIfAbsent(upper.key(), absent -> new ArrayList<>()).add(new Link(relation, lower));
    up.computeIfAbsent(lower.key(), absent -> new ArrayList<>()).add(new Link(relation, upper));
  }

  private static boolean leadsDown(String relation, String source, String target) {
    return switch (relation) {
      case "supported-by", "requires" -> CARRIERS.contains(source) && target.equals("capability");
      case "participates-in", "mapped-to", "experiences" ->
          CARRIERS.contains(source) && STREAMS.contains(target);
      case "enables" -> source.equals("capability") && STREAMS.contains(target);
      case "realises" -> source.equals("value-stream") && AIMS.contains(target);
      case "measured-by" -> AIMS.contains(source) && target.equals("indicator");
      case "part-of" -> source.equals("value-stream-stage") && target.equals("value-stream");
      default -> false;
    };
  }

  /** A part, and what belongs to a segment, name what stands above them. */
  private static boolean leadsUp(String relation, String source, String target) {
    return switch (relation) {
      case "part-of" ->
          (source.equals("need") && target.equals("segment"))
              || (source.equals("stage") && target.equals("journey"))
              || (source.equals("objective") && target.equals("strategy"));
      case "belongs-to" ->
          (source.equals("journey") || source.equals("persona")) && target.equals("segment");
      default -> false;
    };
  }

  static Optional<Hop> hop(Element element) {
    return Hop.of(element.kind());
  }
}
