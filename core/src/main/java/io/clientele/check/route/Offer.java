package io.clientele.check.route;

import io.clientele.model.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An offer, as routes and lanes look at it.
 *
 * @param stage how far it has come; empty where not said
 * @param design how much of it is made for one customer; empty counts as standard
 * @param assurance how bad a failure would be; empty counts as normal
 */
public record Offer(Element element, String stage, String design, String assurance) {
  private static final List<String> STAGES = List.of("idea", "prototype", "trial", "available");
  private static final Set<String> EARLY = Set.of("idea", "prototype", "trial");
  private static final Set<String> BESPOKE = Set.of("custom", "high-end");

  static Offer of(Element element) {
    return new Offer(
        element, text(element, "stage"), text(element, "design"), text(element, "assurance"));
  }

  private static String text(Element element, String field) {
    return element.value().path(field).asString("");
  }

  public String id() {
    return element.id();
  }

  public String title() {
    return element.title();
  }

  /** The lane that was declared for a customer type, or for all of them. */
  public Optional<Lane> declared(CustomerType type) {
    JsonNode lanes = element.value().path("lanes");
    for (var each : lanes.properties()) {
      if (each.getKey().equalsIgnoreCase(type.id())
          || each.getKey().equalsIgnoreCase(type.title())) {
        return Lane.named(each.getValue().asString(""));
      }
    }
    return Lane.named(text(element, "lane"));
  }

  /** What calls for the slow lane, as words; empty where nothing does. */
  public List<String> cares() {
    List<String> cares = new ArrayList<>();
    if (EARLY.contains(stage)) {
      cares.add("stage `" + stage + "`");
    }
    if (BESPOKE.contains(design)) {
      cares.add("design `" + design + "`");
    }
    if (assurance.equals("critical")) {
      cares.add("assurance `critical`");
    }
    return cares;
  }

  boolean isAvailable() {
    return stage.equals("available");
  }

  boolean hasNewFeatures() {
    return element.value().path("newFeatures").asBoolean(false);
  }

  boolean isMadeWithPartners() {
    return element.value().has("coCreatedWith");
  }

  /** How many fields of it each customer fills in otherwise. */
  public OptionalInt customFields() {
    JsonNode count = element.value().path("customFields");
    return count.isIntegralNumber() ? OptionalInt.of(count.asInt(0)) : OptionalInt.empty();
  }

  /** The stages that it has come through and no quality gate was passed in. */
  public List<String> ungated() {
    Set<String> passed =
        Stream.of(element.value().path("qualityGates"))
            .flatMap(JsonNode::valueStream)
            .filter(gate -> !gate.path("passed").isMissingNode())
            .map(gate -> gate.path("stage").asString(""))
            .collect(java.util.stream.Collectors.toSet());
    int reached = STAGES.indexOf(stage);
    return STAGES.stream().limit(reached + 1L).filter(one -> !passed.contains(one)).toList();
  }
}
