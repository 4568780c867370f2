package io.clientele.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One subject of one grain: the sum of its cells. */
final class Subject {
  private static final String BETWEEN = "\0";
  private static final String SEGMENT = "segment";
  private static final String PERIOD = "period";

  private final List<String> dimensions;
  private final SortedMap<String, Sum> sums = new TreeMap<>();
  private String newest = "";

  /** Sums that belong together, and what they are told apart by. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Sum(List<String> each, BigDecimal[] values) {}

  private Subject(List<String> dimensions) {
    this.dimensions = dimensions;
  }

  /** The subjects of a grain in the order of their dimensions; each cell counts for all its own. */
  static List<Subject> of(Definition definition, List<String> grain, List<Cell> cells) {
    SortedMap<String, Subject> subjects = new TreeMap<>();
    Statistic statistic = definition.statistic();
    if (grain.isEmpty() && statistic.each().isEmpty()) {
      Subject all = new Subject(List.of());
      all.sum(List.of(), statistic.added().size());
      subjects.put("", all);
    }
    for (Cell cell : cells) {
      for (List<String> dimensions : dimensions(cell, grain)) {
        subjects
            .computeIfAbsent(String.join(BETWEEN, dimensions), key -> new Subject(dimensions))
            .add(cell);
      }
    }
    return List.copyOf(subjects.values());
  }

  /** Where a cell counts in a grain: nowhere, where it lacks a dimension. */
  static List<List<String>> dimensions(Cell cell, List<String> grain) {
    List<List<String>> found = new ArrayList<>();
    boolean asked = grain.contains(SEGMENT) && !cell.dimensions().containsKey(SEGMENT);
    for (String segment : asked ? cell.segments() : List.of("")) {
      for (String period : grain.contains(PERIOD) ? cell.periods() : List.of("")) {
        List<String> values =
            grain.stream()
                .map(
                    name ->
                        name.equals(PERIOD)
                            ? period
                            : asked && name.equals(SEGMENT) ? segment : cell.dimensions().get(name))
                .filter(value -> value != null)
                .toList();
        if (values.size() == grain.size()) {
          found.add(values);
        }
      }
    }
    return found;
  }

  private void add(Cell cell) {
    newest = cell.newest().compareTo(newest) > 0 ? cell.newest() : newest;
    Sum sum = sum(cell.each(), cell.sums().size());
    for (int n = 0; n < sum.values.length; n++) {
      sum.values[n] = sum.values[n].add(cell.sums().get(n));
    }
  }

  private Sum sum(List<String> each, int size) {
    return sums.computeIfAbsent(
        String.join(BETWEEN, each),
        key -> {
          BigDecimal[] values = new BigDecimal[size];
          Arrays.fill(values, BigDecimal.ZERO);
          return new Sum(each, values);
        });
  }

  String dimension(List<String> grain, String name) {
    int at = grain.indexOf(name);
    return at < 0 ? "" : dimensions.get(at);
  }

  List<String> dimensions() {
    return dimensions;
  }

  /** The day of the newest observation; empty where it has none. */
  String newest() {
    return newest;
  }

  /** How many values came, where they are counted first. */
  long n() {
    return sums.values().stream().mapToLong(sum -> sum.values[0].longValue()).sum();
  }

  /** A row of sums for all that the statistic tells apart, in the order of what is behind them. */
  List<double[]> rows(Statistic statistic) {
    int behind = statistic.behind().size();
    List<double[]> rows = new ArrayList<>();
    for (Sum sum : sums.values()) {
      double[] row = new double[sum.values.length + behind];
      for (int n = 0; n < sum.values.length; n++) {
        row[n] = sum.values[n].doubleValue();
      }
      for (int n = 0; n < behind; n++) {
        row[sum.values.length + n] = Double.parseDouble(sum.each.get(n));
      }
      rows.add(row);
    }
    if (behind > 0) {
      rows.sort((one, other) -> compare(one, other, one.length - behind));
    }
    return rows;
  }

  private static int compare(double[] one, double[] other, int from) {
    return Arrays.compare(one, from, one.length, other, from, other.length);
  }
}
