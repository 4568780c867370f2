package io.clientele.model;

import io.clientele.finding.Span;
import java.util.List;
import java.util.Set;

/**
 * One place where an element names another.
 *
 * @param source the element that holds the reference
 * @param field the referring field, such as {@code orgUnitTitle}
 * @param text what is written
 * @param form how the field refers
 * @param kinds the kinds it may point at; empty when any
 * @param relation the edge it makes when it resolves; empty when none
 * @param worded whether the relation is written beside it and not fixed by the field
 * @param reverse whether the edge runs from the target to the source
 * @param candidates every element that the text names; exactly one when it resolves
 * @param wrongKind whether the one candidate is of a kind outside {@code kinds}
 */
public record Reference(
    Element source,
    String field,
    String text,
    Form form,
    Set<String> kinds,
    String relation,
    boolean worded,
    boolean reverse,
    Span span,
    List<Element> candidates,
    boolean wrongKind) {
  /** How a field names its target. */
  public enum Form {
    /** By id. */
    ID,
    /** By title, of an expected kind. */
    TITLE,
    /** Free text, which may happen to be a title. */
    TEXT,
    /** {@code SEG-*}: at least one document or element of that type. */
    WILDCARD
  }

  public Reference {
    kinds = Set.copyOf(kinds);
    candidates = List.copyOf(candidates);
  }

  /** Whether it names exactly one element of a fitting kind. */
  public boolean resolves() {
    return candidates.size() == 1 && !wrongKind;
  }
}
