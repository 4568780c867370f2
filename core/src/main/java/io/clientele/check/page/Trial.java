package io.clientele.check.page;

import io.clientele.finding.Finding;
import io.clientele.finding.Related;
import java.util.List;

/**
 * What came of running a page.
 *
 * @param shown what the check finds in the example
 * @param expected what the page says it finds
 * @param left what all checks find in the repaired example
 */
public record Trial(String shown, String expected, String left) {
  /**
   * Holds a page that has a block of findings against what is found.
   *
   * @param shown by the page's own check in the example
   * @param left by every check in the repaired example
   */
  public static Trial of(Page page, List<Finding> shown, List<Finding> left) {
    String expected = page.findings().map(Page.Block::text).orElse("");
    return new Trial(text(shown), expected, text(left));
  }

  /** Whether the page is true: something is found, just that is shown, and the repair is silent. */
  public boolean holds() {
    return !shown.isEmpty() && shown.equals(expected) && left.isEmpty();
  }

  /** Place, severity, code and message on a line, then what belongs to it, further in. */
  public static String text(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    for (Finding finding : findings) {
      text.append(finding.span()).append(' ').append(finding.severity().word()).append(' ');
      text.append(finding.code()).append(": ").append(finding.message()).append('\n');
      for (Related one : finding.related()) {
        text.append("  also ").append(one.span()).append(": ").append(one.message()).append('\n');
      }
      if (!finding.help().isEmpty()) {
        text.append("  ").append(finding.help()).append('\n');
      }
    }
    return text.toString();
  }
}
