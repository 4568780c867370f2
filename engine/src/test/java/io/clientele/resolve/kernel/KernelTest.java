package io.clientele.resolve.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.model.matching.Matching;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KernelTest {
  private static final List<String> FIELDS =
      List.of(
          "given", "family", "birth_date", "postcode", "street", "house_number", "email", "phone");
  private static final int ROWS = 120;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void every_pair_that_a_rule_brings_together_is_met_exactly_once(long seed) {
    List<Map<String, String>> rows = rows(new SplittableRandom(seed));
    Kernel kernel = Kernel.of(Matching.standard().person(), population(rows), settings(3));
    Matches matches = kernel.match(new Decisions());
    Map<String, Long> counted = new LinkedHashMap<>();
    matches.report().rules().forEach(rule -> counted.put(rule.rule(), rule.pairs()));
    Map<String, Long> expected = new LinkedHashMap<>();
    counted.keySet().forEach(rule -> expected.put(rule, 0L));
    for (int a = 0; a < ROWS; a++) {
      for (int b = a + 1; b < ROWS; b++) {
        String first = first(counted.keySet(), rows.get(a), rows.get(b));
        assertThat(kernel.isCandidate(a, b)).isEqualTo(!first.isEmpty());
        expected.computeIfPresent(first, (rule, pairs) -> pairs + 1);
      }
    }
    assertThat(matches.report().generic()).isEmpty();
    assertThat(counted).isEqualTo(expected).hasSize(10);
    assertThat(counted.values()).anyMatch(pairs -> pairs > 10);
  }

  private static Settings settings(int threads) {
    return new Settings(1, new Parallel(threads));
  }

  /** The first rule whose keys, worked out from the values themselves, are all given and equal. */
  private static String first(
      Iterable<String> rules, Map<String, String> a, Map<String, String> b) {
    for (String rule : rules) {
      boolean met = true;
      for (String key : rule.split("\\+", -1)) {
        String value = value(key, a);
        met &= !value.isEmpty() && value.equals(value(key, b));
      }
      if (met) {
        return rule;
      }
    }
    return "";
  }

  private static String value(String key, Map<String, String> row) {
    return switch (key) {
      case "year(birth_date)" -> head(row.getOrDefault("birth_date", ""), 4);
      case "prefix(family,3)" -> head(row.getOrDefault("family", ""), 3);
      case "address" ->
          address(row.getOrDefault("street", ""), row.getOrDefault("house_number", ""));
      case "names" -> names(row.getOrDefault("given", ""), row.getOrDefault("family", ""));
      default -> row.getOrDefault(key, "");
    };
  }

  private static String names(String given, String family) {
    boolean ordered = given.compareTo(family) <= 0;
    return given.isEmpty() || family.isEmpty()
        ? ""
        : ordered ? given + ", " + family : family + ", " + given;
  }

  private static String address(String street, String house) {
    return street.isEmpty() || house.isEmpty() ? "" : street + " " + house;
  }

  private static String head(String text, int letters) {
    return text.substring(0, Math.min(letters, text.length()));
  }

  private static List<Map<String, String>> rows(SplittableRandom random) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      Map<String, String> values = new HashMap<>();
      for (String field : FIELDS) {
        if (random.nextInt(6) > 0) {
          values.put(field, value(field, random.nextInt(12)));
        }
      }
      rows.add(values);
    }
    return rows;
  }

  private static String value(String field, int n) {
    return switch (field) {
      case "birth_date" -> "19%02d-03-0%d".formatted(50 + n / 3, 1 + n % 3);
      case "email" -> "u" + n + "@example.org";
      case "phone", "house_number" -> Integer.toString(1000 + n);
      default -> field.charAt(0) + "ame" + (char) ('a' + n);
    };
  }

  private static Population population(List<Map<String, String>> rows) {
    List<Column> columns = new ArrayList<>();
    for (String field : FIELDS) {
      ColumnReader reader = new ColumnReader();
      rows.forEach(row -> reader.add(row.getOrDefault(field, "")));
      columns.add(reader.column(field, UnaryOperator.identity(), new Parallel(2)));
    }
    return new Population(rows.size(), columns);
  }
}
