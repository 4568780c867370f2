package io.clientele.check.policy;

import io.clientele.finding.Finding;
import io.clientele.model.Element;
import java.util.Locale;
import java.util.Optional;

/**
 * Which findings a setting speaks of; an empty text speaks of all.
 *
 * @param code of the check, in any case
 * @param kind of the innermost element around the finding
 * @param place a file, or a folder with all below it
 * @param element the id of the element around the finding, or of one that it is a part of
 */
record Aim(String code, String kind, String place, String element) {
  boolean fits(Finding finding, Around around) {
    return (code.isEmpty() || code.equalsIgnoreCase(finding.code()))
        && isInPlace(finding.span().file())
        && (isAnyElement() || around.element(finding).map(this::isElement).orElse(false));
  }

  boolean isEmpty() {
    return code.isEmpty() && kind.isEmpty() && place.isEmpty() && element.isEmpty();
  }

  private boolean isInPlace(String file) {
    return place.isEmpty() || file.equals(place) || file.startsWith(place + "/");
  }

  private boolean isAnyElement() {
    return kind.isEmpty() && element.isEmpty();
  }

  private boolean isElement(Element found) {
    return (kind.isEmpty() || kind.equals(found.kind()))
        && (element.isEmpty() || isPartOf(lower(found.id())));
  }

  private boolean isPartOf(String id) {
    return id.equals(lower(element)) || id.startsWith(lower(element) + "/");
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** "`CLT404` at `drafts`": the aim in words. */
  String words() {
    StringBuilder words = new StringBuilder(code.isEmpty() ? "findings" : "`" + code + "`");
    Optional.of(kind).filter(it -> !it.isEmpty()).ifPresent(it -> add(words, "in a", it));
    Optional.of(place).filter(it -> !it.isEmpty()).ifPresent(it -> add(words, "at", it));
    Optional.of(element).filter(it -> !it.isEmpty()).ifPresent(it -> add(words, "in", it));
    return words.toString();
  }

  private static void add(StringBuilder words, String how, String name) {
    words.append(' ').append(how).append(" `").append(name.replaceAll("[\\s`]++", " ")).append('`');
  }
}
