package io.clientele.site;

import io.clientele.check.result.BenchmarkResult;
import io.clientele.check.result.DesiredResult;
import io.clientele.check.result.Reading;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/** What the test bank wants to be, what others are, and what it was before. */
final class BankHistory {
  private BankHistory() {}

  static void add(TestResults results, UnaryOperator<String> text) {
    results.desired.add(
        new DesiredResult(
            "JOURNEY-001",
            text.apply("metrics"),
            "csat",
            0.8,
            OptionalDouble.of(0.742),
            OptionalDouble.of(0.711),
            OptionalDouble.of(0.771),
            803,
            "share",
            "missed"));
    results.benchmarks.add(outside(text.apply("Panel of Banks"), "csat", "better"));
    results.benchmarks.add(outside("Survey of Shops", "share of fives", "other definition"));
    for (String period : List.of("2025-Q4", "2026-Q1", "2026-Q2", "last-3-months")) {
      results.longer.add(reading("products-held", period, "a1b2c3", 4.2));
    }
    results.earlier.add(reading("products-held", "all", "a1b2c3", 4.1));
    results.earlier.add(reading("members", "all", "d4e5f6", 1100));
  }

  private static BenchmarkResult outside(String source, String definition, String verdict) {
    return new BenchmarkResult(
        "CUST-SEG-001",
        "Satisfaction",
        "csat",
        OptionalDouble.of(0.742),
        OptionalDouble.of(0.711),
        OptionalDouble.of(0.771),
        803,
        0.68,
        source,
        "2026-03",
        definition,
        verdict);
  }

  private static Reading reading(String measure, String period, String definition, double value) {
    return new Reading(
        measure,
        "CUST-SEG-001",
        "",
        "",
        "",
        "",
        period,
        value,
        value - 0.05,
        value + 0.05,
        1150,
        measure.equals("members") ? "customers" : "products",
        definition,
        TestResults.DAY.minusMonths(1));
  }
}
