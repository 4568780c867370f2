package io.clientele.transform.milestone;

import io.clientele.model.Settings;
import io.clientele.source.Resources;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The ages of digital consent by country and day: data with sources, which a workspace may add to
 * below {@code transform.digitalAges}.
 */
public final class DigitalAges {
  private static final String FILE = "digital-ages.csv";

  private final List<DigitalAge> rows;

  private DigitalAges(List<DigitalAge> rows) {
    this.rows =
        rows.stream()
            .sorted(Comparator.comparing(DigitalAge::country).thenComparing(DigitalAge::from))
            .toList();
  }

  /** Those that come with the product. */
  public static DigitalAges standard() {
    return new DigitalAges(
        Resources.text(DigitalAges.class, FILE)
            .lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(DigitalAges::row)
            .toList());
  }

  /** The same with those of a workspace, which count from their own day on. */
  public static DigitalAges of(Settings settings) {
    List<DigitalAge> rows = new ArrayList<>(standard().rows);
    settings
        .file()
        .map(file -> file.value().at("/transform/digitalAges"))
        .ifPresent(list -> list.forEach(item -> own(item).ifPresent(rows::add)));
    return new DigitalAges(rows);
  }

  /** What counts on a day, by country. */
  public SortedMap<String, DigitalAge> on(LocalDate day) {
    SortedMap<String, DigitalAge> counting = new TreeMap<>();
    rows.stream()
        .filter(row -> !row.from().isAfter(day))
        .forEach(row -> counting.put(row.country(), row));
    return counting;
  }

  /** Every row, by country and day. */
  public List<DigitalAge> all() {
    return rows;
  }

  private static DigitalAge row(String line) {
    String[] parts = line.split(",", 4);
    return new DigitalAge(
        parts[0], Integer.parseInt(parts[1]), LocalDate.parse(parts[2]), parts[3]);
  }

  /** An item without country, age or day says nothing; the schema reports it. */
  private static Optional<DigitalAge> own(JsonNode item) {
    String country = item.path("country").asString("").strip().toUpperCase(Locale.ROOT);
    if (country.isEmpty() || !item.path("age").canConvertToInt()) {
      return Optional.empty();
    }
    try {
      LocalDate from = LocalDate.parse(item.path("from").asString(""));
      String source = item.path("source").asString("clientele.yaml");
      return Optional.of(new DigitalAge(country, item.path("age").asInt(), from, source));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
