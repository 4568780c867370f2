package io.clientele.data;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The row on which a JDBC answer stands. */
final class DuckRow implements Row {
  private final ResultSet answer;

  DuckRow(ResultSet answer) {
    this.answer = answer;
  }

  private interface Reading<T> {
    T read() throws SQLException;
  }

  private static <T> T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  @Override
  public String text(int column) {
    return optionalText(column).orElse("");
  }

  @Override
  public Optional<String> optionalText(int column) {
    return read(() -> Optional.ofNullable(answer.getString(column)));
  }

  @Override
  public long integer(int column) {
    return read(() -> answer.getLong(column));
  }

  @Override
  public double number(int column) {
    return read(
        () -> {
          double value = answer.getDouble(column);
          return answer.wasNull() ? Double.NaN : value;
        });
  }

  @Override
  public OptionalDouble optionalNumber(int column) {
    return isNull(column) ? OptionalDouble.empty() : OptionalDouble.of(number(column));
  }

  @Override
  public boolean flag(int column) {
    return read(() -> answer.getBoolean(column));
  }

  @Override
  public boolean isNull(int column) {
    return read(() -> answer.getObject(column) == null);
  }

  @Override
  public List<String> columns() {
    return read(
        () -> {
          ResultSetMetaData about = answer.getMetaData();
          List<String> names = new ArrayList<>();
          for (int column = 1; column <= about.getColumnCount(); column++) {
            names.add(about.getColumnName(column));
          }
          return names;
        });
  }

  @Override
  public Optional<Object> value(int column) {
    if (isNull(column)) {
      return Optional.empty();
    }
    Object value = read(() -> answer.getObject(column));
    boolean plain = value instanceof Number || value instanceof Boolean;
    return Optional.of(plain ? value : text(column));
  }
}
