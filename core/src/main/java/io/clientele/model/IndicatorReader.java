package io.clientele.model;

import io.clientele.finding.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/** Reads the indicators of an element and joins them with what measures them. */
final class IndicatorReader {
  private static final String BINDINGS = "/x-clientele/indicators";

  private final Element element;
  private final Map<String, Indicator.Binding> bindings = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final List<Indicator> indicators = new ArrayList<>();

  private IndicatorReader(Element element) {
    this.element = element;
  }

  /** The indicators that stand in some fields, and those that are only bound. */
  static List<Indicator> of(Element element, List<String> fields) {
    IndicatorReader reader = new IndicatorReader(element);
    reader.bindings();
    fields.forEach(reader::field);
    reader.onlyBound();
    return reader.indicators;
  }

  private void bindings() {
    JsonNode list = element.value().at(BINDINGS);
    for (int i = 0; i < list.size(); i++) {
      JsonNode one = list.path(i);
      String measure = Fields.text(one, "measure");
      String name = Fields.text(one, List.of("metricName", "id", "measure"));
      if (!measure.isEmpty()) {
        bindings.putIfAbsent(Slugs.title(name), binding(one, measure, BINDINGS + "/" + i));
        names.putIfAbsent(Slugs.title(name), name);
      }
    }
  }

  /** A binding may also stand on the indicator itself. */
  private Optional<Indicator.Binding> inline(JsonNode one, String pointer) {
    String measure = Fields.text(one, "measure");
    return measure.isEmpty() ? Optional.empty() : Optional.of(binding(one, measure, pointer));
  }

  private Indicator.Binding binding(JsonNode one, String measure, String pointer) {
    return new Indicator.Binding(
        measure,
        Fields.number(one, "tolerance").orElse(0),
        !Fields.text(one, "thresholdType").equals("lower-is-better"),
        element.at(pointer));
  }

  private void field(String field) {
    JsonNode value = element.value().path(field);
    if (value.isString()) {
      prose(value.asString(), element.at("/" + field));
    }
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      item(value.path(i), "/" + field + "/" + i);
    }
  }

  private void item(JsonNode one, String pointer) {
    if (one.isObject()) {
      object(one, pointer);
    } else {
      prose(Fields.text(one), element.at(pointer));
    }
  }

  private void object(JsonNode one, String pointer) {
    String name = Fields.text(one, List.of("metricName", "id", "title"));
    String at =
        one.has("currentValue") ? "/currentValue" : one.has("metricName") ? "/metricName" : "";
    indicators.add(
        new Indicator(
            element.id(),
            name,
            Fields.text(one, "metricDescription"),
            Fields.text(one, "currentValue"),
            Fields.text(one, "targetValue"),
            Fields.text(one, "unit"),
            Fields.number(one, "currentValue"),
            Fields.number(one, "targetValue"),
            bound(name).or(() -> inline(one, pointer)),
            benchmark(one.path("benchmark")),
            element.at(pointer + at)));
  }

  private static Optional<Indicator.Benchmark> benchmark(JsonNode given) {
    OptionalDouble value = Fields.number(given, "value");
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Indicator.Benchmark(
                value.getAsDouble(),
                Fields.text(given, "source"),
                Fields.text(given, "date"),
                Fields.text(given, "definition")));
  }

  /** {@code Time to complete stage: 3 days} is a name and what is aimed at. */
  private void prose(String text, Span span) {
    Map<String, String> labels = new LinkedHashMap<>();
    Labels.read(text, labels);
    labels.forEach(
        (name, target) ->
            indicators.add(
                new Indicator(
                    element.id(),
                    name.equals(Labels.NO_LABEL) ? target : name,
                    "",
                    "",
                    name.equals(Labels.NO_LABEL) ? "" : target,
                    "",
                    OptionalDouble.empty(),
                    Quantities.number(target),
                    bound(name),
                    span)));
  }

  private void onlyBound() {
    bindings.forEach(
        (key, binding) ->
            indicators.add(
                new Indicator(
                    element.id(),
                    names.getOrDefault(key, key),
                    "",
                    "",
                    "",
                    "",
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    Optional.of(binding),
                    binding.span())));
  }

  private Optional<Indicator.Binding> bound(String name) {
    return Optional.ofNullable(bindings.remove(Slugs.title(name)));
  }
}
