package io.clientele.view.pages;

import io.clientele.check.result.StepResult;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import java.util.List;

/**
 * A proposed step in words: what the next level asks for, where to begin, and what it does to the
 * balance of the layers.
 *
 * @param needs the condition that the element does not meet yet
 * @param first what to do first
 * @param balance what the two numbers of the imbalance mean
 */
public record NextStep(StepResult step, String needs, String first, String balance) {
  static NextStep of(Report report, StepResult step) {
    return new NextStep(
        step,
        step.gate().isEmpty() ? "" : "The next level needs: " + step.gate() + ".",
        first(report, step.objects()),
        balance(step));
  }

  private static String first(Report report, List<String> objects) {
    if (objects.isEmpty()) {
      return "";
    }
    String begin = "Begin with " + report.title(objects.get(0));
    int others = objects.size() - 1;
    if (others == 0) {
      return begin + ": it alone stands in the way.";
    }
    return begin + "; it and " + Numbers.counted(others, "other") + " stand in the way:";
  }

  private static String balance(StepResult step) {
    String scale = "From 0, all layers equally high, to 1, as uneven as can be. ";
    double change = step.imbalanceAfter() - step.imbalanceBefore();
    if (Math.abs(change) < 0.005) {
      return scale + "This step alone leaves it as it is.";
    }
    return change < 0
        ? scale + "This step makes the layers more even."
        : scale + "This step alone makes the layers less even; those after it even them out.";
  }
}
