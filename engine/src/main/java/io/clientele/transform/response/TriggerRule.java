package io.clientele.transform.response;

import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One declared rule by which triggers are raised.
 *
 * @param sort what it looks at, as the kind {@code trigger-rule} writes it
 * @param subjects ids, titles and names of what is watched, in small letters; everything where
 *     empty
 * @param periods how many months in a row
 * @param cooldown for how many days it keeps quiet of the same thing
 */
record TriggerRule(
    Element element,
    String sort,
    String measure,
    String dimension,
    SortedSet<String> subjects,
    OptionalDouble above,
    OptionalDouble below,
    int periods,
    String code,
    SortedSet<String> sensors,
    int cooldown) {
  private static final int USUAL_PERIODS = 2;
  private static final int USUAL_COOLDOWN = 90;

  static List<TriggerRule> all(Model model) {
    return model.ofKind("trigger-rule").stream().map(rule -> of(model, rule)).toList();
  }

  private static TriggerRule of(Model model, Element element) {
    JsonNode value = element.value();
    String field = field(value);
    return new TriggerRule(
        element,
        value.path("when").asString("").strip(),
        value.path("measure").asString("").strip(),
        dimension(field),
        subjects(model, element, field),
        number(value.path("above")),
        number(value.path("below")),
        Math.max(1, value.path("periods").asInt(USUAL_PERIODS)),
        value.path("code").asString("").strip(),
        sensors(model, element),
        element.days("cooldown").orElse(USUAL_COOLDOWN));
  }

  private static OptionalDouble number(JsonNode value) {
    return value.isNumber() ? OptionalDouble.of(value.asDouble()) : OptionalDouble.empty();
  }

  /** The first field that says what is watched. */
  private static String field(JsonNode value) {
    return Stream.of("orgUnits", "channels", "segments", "journeyStages")
        .filter(value::has)
        .findFirst()
        .orElse("");
  }

  private static String dimension(String field) {
    return switch (field) {
      case "orgUnits" -> "org_unit";
      case "channels" -> "channel";
      case "segments" -> "segment_id";
      case "journeyStages" -> "stage_id";
      default -> "";
    };
  }

  private static SortedSet<String> subjects(Model model, Element element, String field) {
    SortedSet<String> subjects = new TreeSet<>();
    JsonNode written = element.value().path(field);
    Stream<JsonNode> texts = written.isArray() ? written.valueStream() : Stream.of(written);
    texts
        .map(text -> text.asString("").strip())
        .filter(text -> !text.isEmpty())
        .forEach(
            text -> {
              subjects.add(small(text));
              model
                  .called(text)
                  .forEach(it -> subjects.addAll(List.of(small(it.id()), small(it.title()))));
            });
    return subjects;
  }

  private static SortedSet<String> sensors(Model model, Element element) {
    SortedSet<String> sensors = new TreeSet<>();
    model.edgesFrom(element).stream()
        .filter(edge -> edge.relation().equals("listens-to"))
        .map(Edge::target)
        .forEach(sensor -> sensors.add(sensor.id()));
    return sensors;
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  String id() {
    return element.id();
  }

  /** Whether it watches a subject, however that is written. */
  boolean watches(String subject) {
    return subjects.isEmpty() || subjects.contains(small(subject));
  }
}
