package io.clientele.model;

/**
 * What a reference calls its target, as it is written and as names are compared: folding costs more
 * than finding.
 */
record Called(String text, String id, String title) {
  static Called of(String text) {
    return new Called(text, Slugs.id(text), Slugs.title(text));
  }
}
