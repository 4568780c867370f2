package io.clientele.rule;

import io.clientele.finding.Finding;

/** What became of a condition: a rule, or the finding that says why there is none. */
public sealed interface ParsedRule {
  /** The condition is one of ours and every name and type in it fits. */
  record Accepted(Rule rule) implements ParsedRule {}

  /** The condition is not used; nothing of it reaches an engine. */
  record Refused(Finding finding) implements ParsedRule {}
}
