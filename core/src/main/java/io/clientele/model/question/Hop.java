package io.clientele.model.question;

import java.util.Optional;

/** The six stations of a line of sight, from customers to what serving them is worth. */
public enum Hop {
  SEGMENT("segment"),
  NEED_OR_STAGE("need or journey stage"),
  CAPABILITY("capability"),
  VALUE_STREAM("value stream"),
  STRATEGY("strategy or objective"),
  BUSINESS_VALUE("business value");

  private final String words;

  Hop(String words) {
    this.words = words;
  }

  /** As people write it. */
  public String words() {
    return words;
  }

  /** The station at which things of a kind stand; empty for kinds beside the line. */
  static Optional<Hop> of(String kind) {
    return switch (kind) {
      case "segment" -> Optional.of(SEGMENT);
      case "need", "stage", "journey", "persona" -> Optional.of(NEED_OR_STAGE);
      case "capability" -> Optional.of(CAPABILITY);
      case "value-stream", "value-stream-stage" -> Optional.of(VALUE_STREAM);
      case "strategy", "objective" -> Optional.of(STRATEGY);
      case "indicator" -> Optional.of(BUSINESS_VALUE);
      default -> Optional.empty();
    };
  }
}
