package io.clientele.check;

import io.clientele.finding.Finding;
import java.util.List;

/**
 * What is said about a workspace after its own settings were heard. Every list is in the one order
 * of findings, and each finding stands in exactly one of them.
 *
 * @param findings to be shown
 * @param suppressed not shown, because the workspace gives a reason
 * @param known not shown, because they stand in the baseline
 * @param below not shown, because the profile asks for errors only
 * @param unmeasured the codes that could not look, for want of results
 */
public record Judgement(
    List<Finding> findings,
    List<Suppressed> suppressed,
    List<Finding> known,
    List<Finding> below,
    List<String> unmeasured) {
  public Judgement {
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
    known = List.copyOf(known);
    below = List.copyOf(below);
    unmeasured = List.copyOf(unmeasured);
  }

  /** A finding that the workspace does not want to hear, and why. */
  public record Suppressed(Finding finding, String reason) {}

  /** Findings on which no settings have anything to say. */
  public static Judgement of(List<Finding> findings) {
    return new Judgement(findings, List.of(), List.of(), List.of(), List.of());
  }

  /** The same, with the codes that could not look. */
  public Judgement unmeasured(List<String> codes) {
    return new Judgement(findings, suppressed, known, below, codes);
  }
}
