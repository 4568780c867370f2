package io.clientele.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One measure: a query with one row per observation, and what its front matter says of it.
 *
 * @param direction {@code higher} or {@code lower} is better, or {@code none}
 * @param columns what the query returns, in order
 * @param grains the subjects it is reported for, each a set of dimensions; an empty set means all
 * @param charts the dimensions by which it is charted week by week; mostly none
 * @param needs what the data must have for it, as a sentence goes on after "needs"
 * @param query the SQL below the front matter
 */
public record Definition(
    String id,
    String title,
    String component,
    String unit,
    String direction,
    Statistic statistic,
    List<String> columns,
    List<List<String>> grains,
    List<String> charts,
    String needs,
    String query) {
  private static final List<String> KEYS =
      List.of("id", "title", "component", "unit", "direction", "statistic", "columns", "grain");
  private static final List<String> DIMENSIONS =
      List.of("segment", "journey", "stage", "channel", "org_unit", "period");

  private static final List<String> CHARTED = List.of("org_unit", "channel", "segment");

  public Definition {
    columns = List.copyOf(columns);
    grains = List.copyOf(grains);
    charts = List.copyOf(charts);
    if (!charts.isEmpty() && !statistic.isCharted()) {
      throw new IllegalArgumentException("a " + statistic.word() + " cannot be charted");
    }
  }

  /** Reads a measure's file. */
  static Definition parse(String text) {
    Map<String, String> matter = new TreeMap<>();
    List<String> lines = text.lines().toList();
    int line = 0;
    while (line < lines.size() && lines.get(line).matches("-- [a-z]+:.*")) {
      String[] parts = lines.get(line++).substring(3).split(":", 2);
      matter.put(parts[0], parts[1].strip());
    }
    String query = String.join("\n", lines.subList(line, lines.size())).strip();
    return new Definition(
        need(matter, "id"),
        need(matter, "title"),
        need(matter, "component"),
        need(matter, "unit"),
        need(matter, "direction"),
        statistic(need(matter, "statistic")),
        split(need(matter, "columns"), ","),
        grains(need(matter, "grain")),
        charts(matter.getOrDefault("chart", "")),
        matter.getOrDefault("needs", "observations, and there are none"),
        oneQuery(query));
  }

  private static String need(Map<String, String> matter, String key) {
    String value = matter.getOrDefault(key, "");
    if (value.isEmpty()) {
      throw new IllegalArgumentException(
          "the front matter has no `" + key + "`; it needs " + String.join(", ", KEYS));
    }
    return value;
  }

  private static Statistic statistic(String word) {
    return Arrays.stream(Statistic.values())
        .filter(statistic -> statistic.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("`" + word + "` is no kind of statistic"));
  }

  private static List<List<String>> grains(String text) {
    List<List<String>> grains =
        split(text, ";").stream()
            .map(grain -> grain.equals("all") ? List.<String>of() : split(grain, "\\s+"))
            .toList();
    for (List<String> grain : grains) {
      for (String dimension : grain) {
        if (!DIMENSIONS.contains(dimension)) {
          throw new IllegalArgumentException("`" + dimension + "` is no dimension");
        }
      }
    }
    return grains;
  }

  private static List<String> charts(String text) {
    List<String> dimensions = split(text, "\\s+");
    for (String dimension : dimensions) {
      if (!CHARTED.contains(dimension)) {
        throw new IllegalArgumentException(
            "there are charts by org_unit, channel and segment only");
      }
    }
    return dimensions;
  }

  private static String oneQuery(String query) {
    if (query.contains(";")
        || !query.toLowerCase(Locale.ROOT).matches("(?s)(--.*?\\R|\\s)*(select|with)\\b.*")) {
      throw new IllegalArgumentException("below the front matter stands one `select`, and no `;`");
    }
    return query;
  }

  private static List<String> split(String text, String by) {
    return Arrays.stream(text.split(by)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** Twelve digits of the hash of what is counted and how: equal only for equal definitions. */
  public String hash() {
    String plain = query.replaceAll("(?m)--.*$", "").replaceAll("\\s+", " ").strip();
    String whole = statistic.word() + "\n" + unit + "\n" + plain;
    return Fingerprint.of(whole);
  }

  /** The side on which a target is met, where there is one. */
  public Optional<Boolean> higherIsBetter() {
    return direction.equals("none") ? Optional.empty() : Optional.of(direction.equals("higher"));
  }
}
