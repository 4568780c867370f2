package io.clientele.model;

import java.util.Map;

/** The short prefixes with which market and finance files mark the kind of an id. */
final class Prefixes {
  private static final Map<String, String> KINDS =
      Map.of("cs", "segment", "ch", "channel", "camp", "campaign", "fkpi", "indicator");

  private Prefixes() {}

  /** The kind that a prefix means: {@code cs} is a segment, and {@code capability} is itself. */
  static String kind(String prefix) {
    String slug = Slugs.of(prefix);
    return KINDS.getOrDefault(slug, slug);
  }
}
