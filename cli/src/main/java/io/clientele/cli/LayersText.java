package io.clientele.cli;

import io.clientele.check.result.LayerResult;
import io.clientele.check.result.StepResult;
import io.clientele.model.Element;
import io.clientele.transform.Balance;
import io.clientele.transform.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells how the four layers stand, what is out of balance, and what to do next. */
final class LayersText {
  private static final int NAMED = 4;

  private final Report report;

  LayersText(Report report) {
    this.report = report;
  }

  List<String> lines() {
    List<LayerResult> elements = report.results().layers();
    Balance balance = Balance.of(elements);
    List<String> lines = new ArrayList<>();
    lines.add(report.workspace().model().settings().name() + ", as of " + report.asOf());
    lines.add("");
    lines.add(
        "  %-24s %5s %8s %9s %8s  %s"
            .formatted("", "self", "evidence", "effective", "gates", "verdict"));
    for (Layer layer : Layer.values()) {
      lines.add(text("  %-24s %23.2f", layer.id(), balance.level(layer)));
      elements.stream()
          .filter(one -> one.layer().equals(layer.id()))
          .forEach(one -> lines.add(line(one)));
    }
    lines.add("");
    lines.add(text("  %-11s %.2f of 5 on average", "layers", balance.mean()));
    lines.add(text("  %-11s %.2f, %s", "imbalance", balance.imbalance(), balance.verdict()));
    addInversions(lines, balance);
    addSteps(lines);
    return lines;
  }

  private static String line(LayerResult one) {
    return text(
        "    %-22s %5s %8s %9d %6.0f %%  %s",
        one.element(),
        level(one.self()),
        level(one.evidence()),
        one.effective(),
        100 * one.coverage(),
        one.verdict());
  }

  private static String level(int level) {
    return level == 0 ? "–" : Integer.toString(level);
  }

  private static void addInversions(List<String> lines, Balance balance) {
    List<Balance.Inversion> inversions = balance.inversions();
    if (inversions.isEmpty()) {
      lines.add(labelled("inversions", "none"));
    }
    for (int i = 0; i < inversions.size(); i++) {
      Balance.Inversion it = inversions.get(i);
      String what = text("%s lies %.2f above %s", it.above().id(), it.by(), it.below().id());
      lines.add(labelled(i == 0 ? "inversions" : "", what));
    }
  }

  private void addSteps(List<String> lines) {
    lines.add("");
    for (StepResult step : report.results().steps()) {
      String owner = step.owner().isEmpty() ? "" : " (" + step.owner() + ")";
      String what = step.rank() + ". " + step.element() + ": " + step.gap() + owner;
      lines.add(labelled(step.rank() == 1 ? "next step" : step.rank() == 2 ? "then" : "", what));
      if (!step.objects().isEmpty()) {
        lines.add(labelled("", "   " + names(step)));
      }
      lines.add(labelled("", "   " + effect(step)));
    }
  }

  private static String effect(StepResult step) {
    return text(
        "to level %d: layers %.2f → %.2f, imbalance %.2f → %.2f",
        step.level(),
        step.meanBefore(),
        step.meanAfter(),
        step.imbalanceBefore(),
        step.imbalanceAfter());
  }

  /** What lacks it, by title, as far as the line goes. */
  private String names(StepResult step) {
    String names =
        step.objects().stream()
            .distinct()
            .limit(NAMED)
            .map(id -> report.workspace().model().element(id).map(Element::title).orElse(id))
            .map(Told::name)
            .collect(Collectors.joining(", "));
    long more = step.objects().stream().distinct().count() - NAMED;
    return more > 0 ? names + " and " + more + " more" : names;
  }

  /** The layers before and after a change that is only supposed. */
  static List<String> compared(Balance now, Balance then) {
    List<String> lines = new ArrayList<>();
    lines.add("  %-24s %5s    %5s".formatted("", "now", "then"));
    for (Layer layer : Layer.values()) {
      lines.add(between(layer.id(), now.level(layer), then.level(layer)));
    }
    lines.add(between("layers on average", now.mean(), then.mean()));
    lines.add(between("imbalance", now.imbalance(), then.imbalance()) + ", " + then.verdict());
    addInversions(lines, then);
    return lines;
  }

  private static String between(String what, double now, double then) {
    return text("  %-24s %5.2f  → %5.2f", what, now, then);
  }

  private static String labelled(String label, String text) {
    return "  %-11s %s".formatted(label, text);
  }

  private static String text(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }
}
