package io.clientele.measure;

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
 * One declared place at which a measure is taken again and again.
 *
 * @param segments whose members count; everybody where empty; likewise the next four
 * @param stages ids of stages
 * @param channels names and ids, in small letters
 * @param units likewise
 * @param days how long the newest reading looks back
 * @param minimum fewer observations decide nothing
 * @param width the widest interval that serves
 */
record MeasurePoint(
    Element element,
    String measure,
    SortedSet<String> segments,
    SortedSet<String> journeys,
    SortedSet<String> stages,
    SortedSet<String> channels,
    SortedSet<String> units,
    int days,
    int minimum,
    OptionalDouble width) {
  private static final int USUAL_DAYS = 90;
  private static final int USUAL_MINIMUM = 30;

  static List<MeasurePoint> all(Model model) {
    return model.ofKind("measure-point").stream().map(point -> of(model, point)).toList();
  }

  private static MeasurePoint of(Model model, Element element) {
    JsonNode value = element.value();
    JsonNode width = value.path("width");
    return new MeasurePoint(
        element,
        value.path("measure").asString("").strip(),
        targets(model, element, "segment"),
        targets(model, element, "journey"),
        targets(model, element, "stage"),
        names(model, element, "channels", "channel"),
        names(model, element, "orgUnits", "organisation-unit"),
        element.days("window").orElse(USUAL_DAYS),
        Math.max(2, value.path("minimum").asInt(USUAL_MINIMUM)),
        width.isNumber() ? OptionalDouble.of(width.asDouble()) : OptionalDouble.empty());
  }

  private static SortedSet<String> targets(Model model, Element element, String kind) {
    SortedSet<String> ids = new TreeSet<>();
    model.edgesFrom(element).stream()
        .map(Edge::target)
        .filter(target -> target.kind().equals(kind))
        .forEach(target -> ids.add(target.id()));
    return ids;
  }

  /** As written, and the id and the title of what is meant: events may say either. */
  private static SortedSet<String> names(Model model, Element element, String field, String kind) {
    SortedSet<String> names = new TreeSet<>();
    JsonNode written = element.value().path(field);
    Stream<JsonNode> texts = written.isArray() ? written.valueStream() : Stream.of(written);
    texts.map(text -> text.asString("").strip()).forEach(text -> names.add(text));
    names.remove("");
    for (String name : List.copyOf(names)) {
      model.called(name).stream()
          .filter(meant -> meant.kind().equals(kind))
          .forEach(meant -> names.addAll(List.of(meant.id(), meant.title())));
    }
    SortedSet<String> small = new TreeSet<>();
    names.forEach(name -> small.add(name.toLowerCase(Locale.ROOT)));
    return small;
  }

  String id() {
    return element.id();
  }

  /** Whom and where it looks at, always written alike: its sample rule. */
  String sample() {
    return "segments %s; journeys %s; stages %s; channels %s; units %s"
        .formatted(segments, journeys, stages, channels, units);
  }

  /** Dimensions it asks for that a measure does not tell. */
  List<String> lacking(List<String> columns) {
    return Stream.of(
            missing("segment", segments, columns.contains("party_id")),
            missing("journey", journeys, columns.contains("journey_id")),
            missing("stage", stages, columns.contains("stage_id")),
            missing("channel", channels, columns.contains("channel")),
            missing("unit", units, columns.contains("org_unit")))
        .flatMap(found -> found)
        .toList();
  }

  private static Stream<String> missing(String name, SortedSet<String> wanted, boolean told) {
    return wanted.isEmpty() || told ? Stream.empty() : Stream.of(name);
  }
}
