package io.clientele.data;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** Bulk loading through DuckDB's own appender. */
final class DuckAppender implements Appender {
  private final DuckDBAppender appender;
  private final java.util.function.Function<SQLException, RuntimeException> failure;

  DuckAppender(
      DuckDBAppender appender,
      java.util.function.Function<SQLException, RuntimeException> failure) {
    this.appender = appender;
    this.failure = failure;
  }

  @Override
  public void row(@Nullable Object... values) {
    try {
      appender.beginRow();
      for (Object value : values) {
        append(value);
      }
      appender.endRow();
    } catch (SQLException fault) {
      throw failure.apply(fault);
    }
  }

  private void append(@Nullable Object value) throws SQLException {
    if (value == null) {
      appender.appendNull();
    } else if (value instanceof String text) {
      appender.append(text);
    } else if (value instanceof Integer number) {
      appender.append(number.intValue());
    } else if (value instanceof Long number) {
      appender.append(number.longValue());
    } else if (value instanceof Double number) {
      appender.append(number.doubleValue());
    } else {
      appendRare(value);
    }
  }

  private void appendRare(Object value) throws SQLException {
    if (value instanceof LocalDate date) {
      appender.append(date);
    } else if (value instanceof LocalDateTime time) {
      appender.append(time);
    } else if (value instanceof Boolean flag) {
      appender.append(flag.booleanValue());
    } else if (value instanceof Collection<?> list) {
      appender.append(list);
    } else if (value instanceof Map<?, ?> map) {
      appender.append(map);
    } else {
      throw new IllegalArgumentException("a table takes no " + value.getClass().getSimpleName());
    }
  }

  @Override
  public void close() {
    try {
      appender.close();
    } catch (SQLException fault) {
      throw failure.apply(fault);
    }
  }
}
