package io.clientele.model;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Compares the version of a kind that an element names with the one that is known. */
final class Versions {
  private static final String FIELD = "kindVersion";

  private Versions() {}

  /** An element of a newer version is read as far as its kind is known, and that is said. */
  static Optional<SchemaProblem> newer(Element element, Kind kind) {
    JsonNode version = element.value().path(FIELD);
    return version.isIntegralNumber() && version.asLong(0) > kind.version()
        ? Optional.of(
            problem(element, "x-version", version, List.of(String.valueOf(kind.version()))))
        : Optional.empty();
  }

  /** A version that is no number. */
  static Optional<SchemaProblem> unreadable(Element element) {
    JsonNode version = element.value().path(FIELD);
    return version.isMissingNode() || version.isIntegralNumber()
        ? Optional.empty()
        : Optional.of(problem(element, "type", version, List.of()));
  }

  private static SchemaProblem problem(
      Element element, String keyword, JsonNode version, List<String> expected) {
    return new SchemaProblem(
        element,
        keyword,
        FIELD,
        Fields.textOrLine(version),
        expected,
        "`" + FIELD + "` is no whole number",
        element.at("/" + FIELD));
  }
}
