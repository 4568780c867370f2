package io.clientele.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** One row of an answer; columns count from 1, as in SQL. */
public interface Row {
  /** The value as text; empty where it is null. */
  String text(int column);

  Optional<String> optionalText(int column);

  /** The value as a number; 0 where it is null. */
  long integer(int column);

  /** The value as a number; NaN where it is null. */
  double number(int column);

  OptionalDouble optionalNumber(int column);

  /** The value as a number with all its digits; 0 where it is null or no finite number. */
  BigDecimal decimal(int column);

  boolean flag(int column);

  boolean isNull(int column);

  /** The names of the columns, in order. */
  List<String> columns();

  /** The value as a number, a boolean or text; empty where it is null. */
  Optional<Object> value(int column);
}
