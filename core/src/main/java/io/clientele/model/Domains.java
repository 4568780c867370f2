package io.clientele.model;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The kinds meant by a domain's name, in any of the spellings that are in use. */
final class Domains {
  private static final Map<String, Set<String>> KINDS =
      Map.ofEntries(
          Map.entry("capability", Set.of("capability")),
          Map.entry("capabilities", Set.of("capability")),
          Map.entry("service", Set.of("service")),
          Map.entry("product", Set.of("product")),
          Map.entry("productservice", Set.of("product", "service")),
          Map.entry("productorservice", Set.of("product", "service")),
          Map.entry("information", Set.of("information")),
          Map.entry("valuestream", Set.of("value-stream", "value-stream-stage")),
          Map.entry("strategy", Set.of("strategy", "objective")),
          Map.entry("strategie", Set.of("strategy", "objective")),
          Map.entry("objective", Set.of("objective")),
          Map.entry("organization", Set.of("organisation-unit")),
          Map.entry("organisation", Set.of("organisation-unit")),
          Map.entry("organizationunit", Set.of("organisation-unit")),
          Map.entry("organisationunit", Set.of("organisation-unit")),
          Map.entry("technology", Set.of("technology")),
          Map.entry("technologie", Set.of("technology")),
          Map.entry("initiative", Set.of("initiative")),
          Map.entry("policy", Set.of("policy")),
          Map.entry("policie", Set.of("policy")),
          Map.entry("performance", Set.of("indicator")),
          Map.entry("performanceindicator", Set.of("indicator")),
          Map.entry("channel", Set.of("channel")),
          Map.entry("market", Set.of("market")),
          Map.entry("stakeholder", Set.of("stakeholder")),
          Map.entry("customersegment", Set.of("segment")),
          Map.entry("customer", Set.of("segment", "persona", "journey", "relationship")));

  private Domains() {}

  /** The kinds of a domain; none when any will do. */
  static Set<String> kinds(String domain) {
    String folded = domain.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    Set<String> found = KINDS.get(folded);
    String singular = folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
    return found == null ? KINDS.getOrDefault(singular, Set.of()) : found;
  }
}
