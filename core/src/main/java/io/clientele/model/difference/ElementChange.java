package io.clientele.model.difference;

import io.clientele.model.Element;
import java.util.List;
import java.util.Optional;

/**
 * One element that differs.
 *
 * @param before as it was; empty for one that is new
 * @param after as it is; empty for one that is gone
 * @param fields what differs in one that stayed, its parts left out
 */
public record ElementChange(
    Sort sort, Optional<Element> before, Optional<Element> after, List<FieldChange> fields) {
  /** What happened to an element. */
  public enum Sort {
    ADDED,
    REMOVED,
    /** It has another id or title, or both. */
    RENAMED,
    CHANGED
  }

  public ElementChange {
    fields = List.copyOf(fields);
  }

  /** As it is, or as it was when it is gone. */
  public Element element() {
    return after.or(() -> before).orElseThrow();
  }
}
