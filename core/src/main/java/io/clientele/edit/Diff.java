package io.clientele.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;

/** Shows two texts as a unified diff. */
final class Diff {
  private static final int CONTEXT = 3;
  private static final String NO_END = "\n\\ No newline at end of file";

  private Diff() {}

  static String unified(String path, String before, String after) {
    List<String> old = lines(before);
    Patch<String> patch = DiffUtils.diff(old, lines(after));
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff("a/" + path, "b/" + path, old, patch, CONTEXT);
    return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
  }

  /** A file that was not there before. */
  static String added(String path, String text) {
    List<String> lines = lines(text);
    String head = "--- /dev/null\n+++ b/%s\n@@ -0,0 +1,%d @@\n".formatted(path, lines.size());
    return head + "+" + String.join("\n+", lines) + "\n";
  }

  /** A carriage return is part of its line, and so is the lack of a last line end. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int last = lines.size() - 1;
    if (lines.get(last).isEmpty()) {
      lines.remove(last);
    } else {
      lines.set(last, lines.get(last) + NO_END);
    }
    return lines;
  }
}
