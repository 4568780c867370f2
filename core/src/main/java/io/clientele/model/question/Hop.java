package io.clientele.model.question;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The six stations of a line of sight, from customers to what serving them is worth. */
public enum Hop {
  SEGMENT("segment", Set.of("segment")),
  NEED_OR_STAGE("need or journey stage", Set.of("need", "stage", "journey", "persona")),
  CAPABILITY("capability", Set.of("capability")),
  VALUE_STREAM("value stream", Set.of("value-stream", "value-stream-stage")),
  STRATEGY("strategy or objective", Set.of("strategy", "objective")),
  BUSINESS_VALUE("business value", Set.of("indicator"));

  private final String words;
  private final Set<String> kinds;

  Hop(String words, Set<String> kinds) {
    this.words = words;
    this.kinds = kinds;
  }

  /** As people write it. */
  public String words() {
    return words;
  }

  /** The station at which things of a kind stand; empty for kinds beside the line. */
  static Optional<Hop> of(String kind) {
    return Arrays.stream(values()).filter(hop -> hop.kinds.contains(kind)).findFirst();
  }
}
