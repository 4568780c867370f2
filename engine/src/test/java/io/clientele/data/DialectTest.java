package io.clientele.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** SQL is written once: every function in it is standard, common to engines, or taught. */
final class DialectTest {
  /** ISO/IEC 9075:2023, and the words that stand before a bracket without calling anything. */
  private static final Set<String> STANDARD =
      Set.of(
          "abs",
          "any_value",
          "avg",
          "cardinality",
          "cast",
          "ceil",
          "coalesce",
          "corr",
          "count",
          "decimal",
          "dense_rank",
          "first_value",
          "floor",
          "greatest",
          "lag",
          "lead",
          "least",
          "ln",
          "lower",
          "max",
          "min",
          "nullif",
          "ntile",
          "percentile_cont",
          "power",
          "rank",
          "row",
          "row_number",
          "sqrt",
          "stddev_pop",
          "sum",
          "trim",
          "upper");

  /** What DuckDB and Spark both have, under one name and with one meaning. */
  private static final Set<String> COMMON =
      Set.of(
          "bool_or",
          "chr",
          "concat",
          "concat_ws",
          "contains",
          "date_trunc",
          "day",
          "hash",
          "instr",
          "len",
          "map_entries",
          "map_keys",
          "max_by",
          "md5",
          "median",
          "min_by",
          "month",
          "printf",
          "quarter",
          "round",
          "split_part",
          "string_agg",
          "substr",
          "try_cast",
          "year");

  @Test
  void every_function_is_standard_common_or_taught() throws IOException {
    SortedMap<String, String> strange = new TreeMap<>(Dialect.used());
    strange.keySet().removeAll(STANDARD);
    strange.keySet().removeAll(COMMON);
    strange.keySet().removeAll(taught());
    assertThat(strange)
        .as("write it otherwise, or teach it in docs/reference/dialect.md")
        .isEmpty();
  }

  @Test
  void nothing_is_taught_that_is_not_used() throws IOException {
    assertThat(Dialect.used().keySet()).containsAll(taught());
  }

  private static Set<String> taught() throws IOException {
    return Dialect.taught().stream()
        .map(Dialect.Taught::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
