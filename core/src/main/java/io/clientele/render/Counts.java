package io.clientele.render;

import io.clientele.check.Judgement;
import java.util.ArrayList;
import java.util.List;

/** How many findings there are, and what is not shown and why. */
final class Counts {
  private Counts() {}

  /** One line of counts, then one for each thing that a reader does not see. */
  static String lines(Judgement judgement) {
    List<String> lines = new ArrayList<>();
    lines.add(Renderings.summary(judgement.findings()));
    lines.addAll(unseen(judgement));
    return String.join("\n", lines) + "\n";
  }

  static List<String> unseen(Judgement judgement) {
    List<String> lines = new ArrayList<>();
    int suppressed = judgement.suppressed().size();
    if (suppressed > 0) {
      lines.add(findings(suppressed) + " suppressed with a reason");
    }
    int known = judgement.known().size();
    if (known > 0) {
      lines.add(known + " known " + (known == 1 ? "finding" : "findings") + " in baseline.json");
    }
    int below = judgement.below().size();
    if (below > 0) {
      lines.add(findings(below) + " not shown: the profile `starter` shows errors only");
    }
    if (!judgement.unmeasured().isEmpty()) {
      lines.add("not measured: " + String.join(", ", judgement.unmeasured()));
    }
    return lines;
  }

  private static String findings(int count) {
    return count + (count == 1 ? " finding" : " findings");
  }
}
