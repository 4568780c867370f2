package io.clientele.cli;

import io.clientele.check.result.ResponseResult;
import io.clientele.check.result.ResponseResult.Effect;
import io.clientele.check.result.ResponseResult.Figure;
import io.clientele.check.result.ResponseResult.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells what asks for an answer, and what answers brought. */
final class ResponsesText {
  private final ResponseResult results;

  ResponsesText(ResponseResult results) {
    this.results = results;
  }

  /** Nothing where the workspace has no triggers, rules or responses. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (results.triggers().isEmpty() && results.rules().isEmpty() && results.effects().isEmpty()) {
      return lines;
    }
    lines.add("");
    long fresh = results.triggers().stream().filter(ResponsesText::isNew).count();
    lines.add(
        "  %-11s %d declared, %d raised by %d rules and not declared yet"
            .formatted(
                "triggers", results.triggers().size() - fresh, fresh, results.rules().size()));
    results.triggers().stream()
        .filter(ResponsesText::isNew)
        .forEach(trigger -> lines.add("    " + trigger.id() + ": " + trigger.said()));
    results.rules().stream()
        .filter(rule -> !rule.fault().isEmpty())
        .forEach(rule -> lines.add("    " + rule.id() + " cannot look: " + rule.fault()));
    results.effects().forEach(effect -> lines.add("    " + effect(effect)));
    return lines;
  }

  private static boolean isNew(Trigger trigger) {
    return trigger.state().equals("new");
  }

  private static String effect(Effect effect) {
    StringBuilder line = new StringBuilder(effect.response());
    if (!effect.point().isEmpty()) {
      line.append(" at ").append(effect.point());
    }
    line.append(": ").append(effect.verdict());
    if (effect.change().value().isPresent()) {
      line.append(", ").append(figure(effect.was())).append(" before and ");
      line.append(figure(effect.is())).append(" after, by ").append(figure(effect.change()));
    }
    if (!effect.reason().isEmpty()) {
      line.append("; ").append(effect.reason());
    }
    return line.toString();
  }

  private static String figure(Figure figure) {
    return String.format(
        Locale.ROOT,
        "%.1f [%.1f, %.1f]",
        figure.value().orElse(0),
        figure.low().orElse(0),
        figure.high().orElse(0));
  }
}
