package io.clientele.measure.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** The customers of CDNOW by their days of purchase, cut at the end of September 1997. */
final class Cdnow {
  private static final LocalDate CUT = LocalDate.of(1997, 9, 30);

  final int[] repeats;
  final double[] last;
  final double[] watched;
  final int[] later;

  /** Of those who bought again: how often, and the mean value of these purchases. */
  final int[] often;

  final double[] means;

  private Cdnow(List<SortedMap<LocalDate, Double>> customers) {
    int size = customers.size();
    repeats = new int[size];
    last = new double[size];
    watched = new double[size];
    later = new int[size];
    List<Integer> again = new ArrayList<>();
    for (int n = 0; n < size; n++) {
      SortedMap<LocalDate, Double> days = customers.get(n);
      SortedMap<LocalDate, Double> known = days.headMap(CUT.plusDays(1));
      repeats[n] = known.size() - 1;
      last[n] = ChronoUnit.DAYS.between(known.firstKey(), known.lastKey()) / 7.0;
      watched[n] = ChronoUnit.DAYS.between(known.firstKey(), CUT) / 7.0;
      later[n] = days.size() - known.size();
      if (repeats[n] > 0) {
        again.add(n);
      }
    }
    often = again.stream().mapToInt(n -> repeats[n]).toArray();
    means = again.stream().mapToDouble(n -> mean(customers.get(n))).toArray();
  }

  private static double mean(SortedMap<LocalDate, Double> days) {
    return days.headMap(CUT.plusDays(1)).values().stream()
        .skip(1)
        .mapToDouble(value -> value)
        .average()
        .orElseThrow();
  }

  Purchases purchases() {
    return Purchases.of(repeats, last, watched);
  }

  /** The file in the folder of published data, or a skipped test that says why. */
  static Path file(String name) {
    Optional<String> shared = Optional.ofNullable(System.getenv("CLIENTELE_SHARED"));
    Assumptions.assumeTrue(
        shared.isPresent(), "CLIENTELE_SHARED names no folder with the published data");
    Path file = Path.of(shared.orElseThrow(), "data", "value", name);
    Assumptions.assumeTrue(Files.exists(file), "there is no " + name + " below CLIENTELE_SHARED");
    return file;
  }

  static Cdnow read() throws IOException {
    Map<String, SortedMap<LocalDate, Double>> customers = new TreeMap<>();
    Path file = file("CDNOW_sample.txt.gz");
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      reader
          .lines()
          .map(line -> line.strip().split(" +", -1))
          .forEach(
              parts ->
                  customers
                      .computeIfAbsent(parts[1], key -> new TreeMap<>())
                      .merge(
                          LocalDate.parse(parts[2], DateTimeFormatter.BASIC_ISO_DATE),
                          Double.parseDouble(parts[4]),
                          Double::sum));
    }
    return new Cdnow(new ArrayList<>(customers.values()));
  }
}
