package io.clientele.measure;

import io.clientele.check.result.Reading;
import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.model.Indicator;
import io.clientele.model.Model;
import java.util.List;
import java.util.Optional;

/** Puts outside figures beside indicators; those of another definition are not compared. */
final class Benchmarks {
  private final Model model;
  private final Verdicts verdicts;

  Benchmarks(Model model, Verdicts verdicts) {
    this.model = model;
    this.verdicts = verdicts;
  }

  void store(Engine engine) {
    List<Indicator> indicators =
        model.indicators().stream().filter(each -> each.benchmark().isPresent()).toList();
    try (Appender table = engine.append("benchmark")) {
      for (Indicator indicator : indicators) {
        row(table, indicator, indicator.benchmark().orElseThrow());
      }
    }
  }

  private void row(Appender table, Indicator indicator, Indicator.Benchmark benchmark) {
    Optional<Reading> reading = verdicts.reading(indicator);
    table.row(
        indicator.subjectId(),
        indicator.name(),
        indicator.binding().map(Indicator.Binding::measure).orElse(""),
        reading.map(Reading::value).orElse(null),
        reading.map(Reading::low).orElse(null),
        reading.map(Reading::high).orElse(null),
        reading.map(Reading::n).orElse(0L),
        benchmark.value(),
        benchmark.source(),
        benchmark.date(),
        benchmark.definition(),
        reading
            .filter(found -> found.n() >= Verdicts.FEWEST)
            .map(found -> verdict(indicator, benchmark, found))
            .orElse("unmeasurable"));
  }

  private static String verdict(
      Indicator indicator, Indicator.Benchmark benchmark, Reading reading) {
    boolean same =
        benchmark.definition().equals(reading.measure())
            || benchmark.definition().equals(reading.definition());
    if (!same) {
      return benchmark.definition().isEmpty() ? "no definition" : "other definition";
    }
    boolean above = reading.low() > benchmark.value();
    if (!above && reading.high() >= benchmark.value()) {
      return "alike";
    }
    boolean higher = indicator.binding().map(Indicator.Binding::higherIsBetter).orElse(true);
    return above == higher ? "better" : "worse";
  }
}
