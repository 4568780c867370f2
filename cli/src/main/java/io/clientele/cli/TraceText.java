package io.clientele.cli;

import io.clientele.model.question.Gap;
import io.clientele.model.question.Hop;
import io.clientele.model.question.Step;
import io.clientele.model.question.Trace;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells the lines of sight through an element as two trees, with the first missing hop. */
final class TraceText {
  private TraceText() {}

  static String of(Trace trace) {
    StringBuilder text = new StringBuilder(Told.placed(trace.element()));
    if (trace.at().isEmpty()) {
      return beside(text, trace);
    }
    tree(text, "up, to the segments", trace.up());
    gap(text, trace.above());
    tree(text, "down, to business value", trace.down());
    gap(text, trace.below());
    return text.append(trace.isWhole() ? "\n\nthe line of sight is whole" : "").toString();
  }

  private static String beside(StringBuilder text, Trace trace) {
    text.append("\n\na line of sight does not run through any ")
        .append(Told.kind(trace.element().kind()))
        .append("; tied to what stands on one:");
    trace.beside().forEach(step -> step(text, step));
    return text.append(trace.beside().isEmpty() ? " nothing" : "").toString();
  }

  private static void tree(StringBuilder text, String title, List<Step> steps) {
    if (!steps.isEmpty()) {
      text.append("\n\n").append(title);
      steps.forEach(step -> step(text, step));
    }
  }

  private static void step(StringBuilder text, Step step) {
    text.append("\n")
        .append("  ".repeat(step.depth()))
        .append(step.relation())
        .append(": ")
        .append(Told.element(step.element()))
        .append(step.again() ? "  (above)" : "  " + Told.at(step.element().span()));
  }

  private static void gap(StringBuilder text, Optional<Gap> gap) {
    gap.ifPresent(
        one ->
            text.append("\n  missing: ")
                .append(one.missing().words())
                .append("\n    ")
                .append(one.help())
                .append("  ")
                .append(Told.at(one.where())));
  }

  static ObjectNode json(Trace trace) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.set("element", Told.json(trace.element()));
    object.put("hop", trace.at().map(Hop::words).orElse(""));
    object.put("whole", trace.isWhole());
    steps(object.putArray("up"), trace.up());
    steps(object.putArray("down"), trace.down());
    steps(object.putArray("beside"), trace.beside());
    ArrayNode missing = object.putArray("missing");
    trace.above().ifPresent(gap -> missing.add(json(gap).put("towards", "segment")));
    trace.below().ifPresent(gap -> missing.add(json(gap).put("towards", "business value")));
    return object;
  }

  private static void steps(ArrayNode list, List<Step> steps) {
    steps.forEach(
        step ->
            list.add(
                Told.json(step.element())
                    .put("depth", step.depth())
                    .put("relation", step.relation())
                    .put("again", step.again())));
  }

  private static ObjectNode json(Gap gap) {
    return Told.place(gap.where()).put("hop", gap.missing().words()).put("help", gap.help());
  }
}
