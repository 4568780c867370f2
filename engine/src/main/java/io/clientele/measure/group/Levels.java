package io.clientele.measure.group;

import io.clientele.resolve.Stability.Mix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How many customers were, and are, on each level of something. */
public final class Levels {
  private static final String REST = "others";
  private static final int TENTHS = 10;

  /** By level: how many before, how many now. */
  private final Map<String, double[]> counts = new LinkedHashMap<>();

  public void before(String level, long customers) {
    cell(level)[0] += customers;
  }

  public void now(String level, long customers) {
    cell(level)[1] += customers;
  }

  private double[] cell(String level) {
    return counts.computeIfAbsent(level, absent -> new double[2]);
  }

  /** In the order in which they came. */
  public List<String> names() {
    return List.copyOf(counts.keySet());
  }

  public Mix before() {
    return mix(0);
  }

  public Mix now() {
    return mix(1);
  }

  private Mix mix(int when) {
    double all = counts.values().stream().mapToDouble(each -> each[when]).sum();
    return new Mix(
        counts.values().stream().map(each -> all == 0 ? 0.0 : each[when] / all).toList(), all);
  }

  /** The most frequent before, and all others as one. */
  public Levels atMost(int levels) {
    Levels some = new Levels();
    List<String> ordered = new ArrayList<>(counts.keySet());
    ordered.sort(
        Comparator.comparingDouble((String level) -> -cell(level)[0])
            .thenComparing(level -> level));
    for (int at = 0; at < ordered.size(); at++) {
      double[] own = cell(ordered.get(at));
      double[] into = some.cell(at < levels - 1 ? ordered.get(at) : REST);
      into[0] += own[0];
      into[1] += own[1];
    }
    return some;
  }

  /**
   * Levels that are numbers in ten parts of about equal size before, fewer where many customers
   * have the same number.
   */
  public Levels inTenths() {
    TreeMap<Double, double[]> ascending = new TreeMap<>();
    counts.forEach((level, both) -> ascending.put(Double.parseDouble(level), both));
    double all = counts.values().stream().mapToDouble(each -> each[0]).sum();
    Levels tenths = new Levels();
    List<double[]> part = new ArrayList<>();
    double first = Double.NaN;
    double reached = 0;
    double closed = 0;
    for (Map.Entry<Double, double[]> each : ascending.entrySet()) {
      first = part.isEmpty() ? each.getKey() : first;
      part.add(each.getValue());
      reached += each.getValue()[0];
      boolean full = tenth(reached, all) > tenth(closed, all);
      if (full || each.getKey().equals(ascending.lastKey())) {
        tenths.add(first, each.getKey(), part);
        part.clear();
        closed = reached;
      }
    }
    return tenths;
  }

  private static int tenth(double reached, double all) {
    return (int) Math.floor(TENTHS * reached / all + 1e-9);
  }

  private void add(double first, double last, List<double[]> part) {
    String name = first == last ? number(first) : number(first) + " to " + number(last);
    double[] cell = cell(name);
    for (double[] each : part) {
      cell[0] += each[0];
      cell[1] += each[1];
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
  }
}
