package io.clientele.model;

import io.clientele.finding.Span;
import io.clientele.source.Tree;
import java.time.Duration;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One declared thing of any kind, with the place where it stands.
 *
 * @param id unique in the workspace, compared without case; a part of a thing has its owner's id
 *     before a slash ({@code JOURNEY-001/discovery})
 * @param kind the kind's name, such as {@code segment} or {@code value-stream}
 * @param title what people call it; the id where none is given
 * @param owner the owning unit's or person's name as written; empty where none is given
 * @param derivedId whether the id was made from the title because none was declared
 * @param tree the file it stands in
 * @param pointer where in that file, as a JSON pointer
 * @param form what it says, as its kind writes it
 */
public record Element(
    String id,
    String kind,
    String title,
    String owner,
    boolean derivedId,
    Tree tree,
    String pointer,
    Canonical form) {
  private static final int CENTURY = 36_500;

  /** An element whose fields are all written as its kind has them. */
  public Element(
      String id,
      String kind,
      String title,
      String owner,
      boolean derivedId,
      Tree tree,
      String pointer) {
    this(
        id,
        kind,
        title,
        owner,
        derivedId,
        tree,
        pointer,
        Canonical.asWritten(tree.value().at(pointer)));
  }

  /** The same element by another id. */
  Element called(String other) {
    return new Element(other, kind, title, owner, derivedId, tree, pointer, form);
  }

  /** An id as ids are compared: without case. */
  public static String keyOf(String id) {
    return Slugs.id(id);
  }

  /** The id as ids are compared. */
  public String key() {
    return Slugs.id(id);
  }

  /** The declaring object, in its kind's own form. */
  public JsonNode value() {
    return form.value();
  }

  /** The whole days of a field such as {@code P90D}; empty where it says none, or centuries. */
  public OptionalInt days(String field) {
    return Quantities.duration(value().path(field).asString("").strip())
        .map(Duration::toDays)
        .filter(days -> (days > 0) && (days < CENTURY))
        .map(days -> OptionalInt.of(days.intValue()))
        .orElse(OptionalInt.empty());
  }

  /** The span of a field given by a JSON pointer below this element, or of its nearest parent. */
  public Span at(String below) {
    return tree.at(pointer + form.written(below));
  }

  /** The span of a field's key, given like its value. */
  public Span keyAt(String below) {
    return tree.keyAt(pointer + form.written(below));
  }

  /** Where the element begins. */
  public Span span() {
    return tree.at(pointer);
  }

  /** By place: comparing or hashing the tree would walk the whole file. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Element element
        && pointer.equals(element.pointer)
        && tree.file().path().equals(element.tree.file().path());
  }

  @Override
  public int hashCode() {
    return 31 * tree.file().path().hashCode() + pointer.hashCode();
  }
}
