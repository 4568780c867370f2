package io.clientele.resolve.kernel;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Records of one kind as columns by name; columns without any value are left out. */
public final class Population {
  private final Variants variants;
  private final SortedMap<String, Column> columns = new TreeMap<>();

  public Population(int rows, Collection<Column> columns) {
    this(Variants.none(rows), columns);
  }

  Population(Variants variants, Collection<Column> columns) {
    this.variants = variants;
    for (Column column : columns) {
      if (column.filled() > 0) {
        this.columns.put(column.name(), column);
      }
    }
  }

  public int rows() {
    return variants.records();
  }

  /** The rows that records have beyond one each, once there are some. */
  Variants variants() {
    return variants;
  }

  public Optional<Column> column(String name) {
    return Optional.ofNullable(columns.get(name));
  }

  /** The names that begin so, in order. */
  public List<String> named(String prefix) {
    return columns.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
  }

  /** A column without any value. */
  Column absent(String name) {
    return new Column(name, new Dictionary(), new int[rows()]).expanded(variants.alike());
  }

  /** The same population with one value of a column taken for absent. */
  public Population without(String name, String value) {
    Column column = columns.get(name);
    if (column == null) {
      return this;
    }
    BitSet absent = new BitSet();
    absent.set(column.values().find(value));
    return with(List.of(column.without(absent)));
  }

  /** The same with some columns replaced or added; without those in which nothing is left. */
  Population with(List<Column> replaced) {
    Map<String, Column> all = new TreeMap<>(columns);
    replaced.forEach(column -> all.put(column.name(), column));
    return new Population(variants, all.values());
  }
}
