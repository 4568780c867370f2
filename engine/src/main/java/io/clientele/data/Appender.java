package io.clientele.data;

import org.jspecify.annotations.Nullable;

/** Takes rows into one table in bulk. */
public interface Appender extends AutoCloseable {
  /**
   * One row, a value per column in the table's order: text, {@code Integer} for an integer column,
   * {@code Long} for a bigint column, doubles, booleans, {@code LocalDate}, {@code LocalDateTime},
   * a list or map of text, or null.
   */
  void row(@Nullable Object... values);

  /** Writes what is still held. */
  @Override
  void close();
}
