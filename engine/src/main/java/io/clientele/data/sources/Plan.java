package io.clientele.data.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the rows of one source become rows of one table. */
final class Plan {
  private final String table;
  private final Map<String, Expression> columns = new LinkedHashMap<>();
  private final List<Cell> cells = new ArrayList<>();
  private final List<Cell> required = new ArrayList<>();
  private final List<Cell> strict = new ArrayList<>();
  private final List<Cell> lenient = new ArrayList<>();
  private Optional<Cell> unique = Optional.empty();
  private Expression newest = Expression.NOTHING;

  Plan(String table) {
    this.table = table;
  }

  /** A column made of anything. */
  Plan set(String column, Expression value) {
    columns.put(column, value);
    return this;
  }

  /** A column that may stay empty. */
  Plan set(String column, Optional<Cell> cell) {
    cell.ifPresent(found -> set(column, Expression.of(found)).uses(found));
    return this;
  }

  /** A column without which a row is refused. */
  Plan require(String column, Optional<Cell> cell) {
    cell.ifPresent(required::add);
    return set(column, cell).mustRead(cell);
  }

  /** A value that, if there is one, must be readable, or the row is refused. */
  Plan mustRead(Optional<Cell> cell) {
    cell.filter(found -> found.form() != Cell.Form.TEXT).ifPresent(strict::add);
    return this;
  }

  /** A value that is left out where it cannot be read. */
  Plan mayFail(Optional<Cell> cell) {
    cell.filter(found -> found.form() != Cell.Form.TEXT).ifPresent(lenient::add);
    return this;
  }

  /** A cell whose column must be brought along. */
  Plan uses(Cell cell) {
    cells.add(cell);
    return this;
  }

  /** No two rows of the source may have the same. */
  Plan once(Optional<Cell> cell) {
    unique = cell;
    return this;
  }

  Plan newest(Optional<Cell> cell) {
    cell.ifPresent(found -> newest = Expression.of(found));
    return this;
  }

  String table() {
    return table;
  }

  Map<String, Expression> columns() {
    return columns;
  }

  List<Cell> cells() {
    return cells;
  }

  List<Cell> required() {
    return required;
  }

  List<Cell> strict() {
    return strict;
  }

  List<Cell> lenient() {
    return lenient;
  }

  Optional<Cell> unique() {
    return unique;
  }

  Expression newest() {
    return newest;
  }
}
