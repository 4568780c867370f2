package io.clientele.model.difference;

import io.clientele.finding.Span;

/**
 * A change that others must follow.
 *
 * @param message one sentence with names in backticks
 * @param where the place in the newer model, or in the older one for what is gone
 */
public record Breaking(Rule rule, String message, Span where) implements Comparable<Breaking> {
  /** Why a change breaks something; the reference page of the difference lists them. */
  public enum Rule {
    REMOVED("removed-and-named"),
    ID("id-changed"),
    KIND("kind-changed"),
    TITLE("title-changed-and-named"),
    EDGE("last-edge-removed"),
    MEMBERSHIP("membership-changed"),
    MATCH("match-changed"),
    MEASURE("measure-changed"),
    SIGHT("line-of-sight-shortened"),
    KIND_REMOVED("own-kind-removed"),
    FIELD_REMOVED("own-field-removed"),
    FIELD_REQUIRED("own-field-required"),
    ENUMERATION("own-enumeration-narrowed"),
    SOURCE("source-removed"),
    SOURCE_KEY("source-key-changed");

    private final String word;

    Rule(String word) {
      this.word = word;
    }

    /** As outputs name it. */
    public String word() {
      return word;
    }
  }

  @Override
  public int compareTo(Breaking other) {
    int byPlace = where.compareTo(other.where);
    int byRule = byPlace == 0 ? rule.compareTo(other.rule) : byPlace;
    return byRule == 0 ? message.compareTo(other.message) : byRule;
  }
}
