package io.clientele.data;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The row on which a JDBC answer stands. */
final class DuckRow implements Row {
  private static final int WITH_TENTH = "2026-01-01 00:00:00.0".length();

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
    return read(
        () -> {
          String text = answer.getString(column);
          boolean time = text != null && text.endsWith(".0") && text.length() == WITH_TENTH;
          return Optional.ofNullable(time ? whole(column, text) : text);
        });
  }

  /** The driver writes a time of whole seconds with a tenth. */
  private String whole(int column, String text) throws SQLException {
    return answer.getMetaData().getColumnType(column) == Types.TIMESTAMP
        ? text.substring(0, text.length() - 2)
        : text;
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
  public BigDecimal decimal(int column) {
    Object value = read(() -> answer.getObject(column));
    if (value instanceof BigDecimal exact) {
      return exact;
    }
    boolean finite = value instanceof Number number && Double.isFinite(number.doubleValue());
    return finite ? new BigDecimal(value.toString()) : BigDecimal.ZERO;
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
    return read(() -> columns(answer.getMetaData()));
  }

  static List<String> columns(ResultSetMetaData about) throws SQLException {
    List<String> names = new ArrayList<>();
    for (int column = 1; column <= about.getColumnCount(); column++) {
      names.add(about.getColumnName(column));
    }
    return names;
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
