package io.clientele.check.own;

/**
 * A field of an element under the name by which a check speaks of it.
 *
 * @param name in small letters; a column of the table {@code it}
 * @param at the way to it in the element, as a dotted path
 */
public record OwnField(String name, String at, Type type) {
  /** How a value is read; one that cannot be read so is missing. */
  public enum Type {
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN,
    LIST
  }
}
