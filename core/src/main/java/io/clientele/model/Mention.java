package io.clientele.model;

import io.clientele.finding.Span;
import java.util.Set;

/**
 * A reference as it is written, before anything is looked up.
 *
 * @param relation the edge it makes; empty where the kinds on both sides decide
 * @param reverse whether the edge runs from the target to the source
 * @param onlyIfKnown whether it is prose, and a reference only when it names something
 * @param worded whether the edge is written beside it and not fixed by the field
 */
record Mention(
    Element source,
    String field,
    Called called,
    Reference.Form form,
    Set<String> kinds,
    String relation,
    boolean reverse,
    boolean onlyIfKnown,
    boolean worded,
    Span span) {
  /** What is written. */
  String text() {
    return called.text();
  }

  /** The same with a prefix before the source's id. */
  Mention under(String prefix) {
    Element other = source.called(prefix + source.id());
    return new Mention(
        other, field, called, form, kinds, relation, reverse, onlyIfKnown, worded, span);
  }
}
