package io.clientele.transform.response;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Sees a sensor signal, as its last run left it. */
record SensorWatch(Engine engine, Model model, TriggerRule rule) {
  private record Heard(Stretch baseline, double sigma, Stretch signal, double p, int strength) {}

  Watched look() {
    if (rule.sensors().isEmpty()) {
      return Watched.unable("it names no `sensor` that is declared");
    }
    List<Raised> met = new ArrayList<>();
    long looked = 0;
    String fault = "";
    for (String id : rule.sensors()) {
      Optional<String> wrong = fault(id);
      if (wrong.isPresent()) {
        fault = "sensor `" + id + "`: " + wrong.get();
      } else {
        looked++;
        heard(id).ifPresent(heard -> met.add(raised(id, heard)));
      }
    }
    return looked == 0
        ? Watched.unable(fault)
        : new Watched(looked, met, Watched.Ceaseless.NONE, "");
  }

  private Optional<String> fault(String id) {
    return engine
        .rows(Sql.of("select fault from sensor where sensor_id = ?", id), row -> row.text(1))
        .stream()
        .filter(fault -> !fault.isEmpty())
        .findFirst();
  }

  private Optional<Heard> heard(String id) {
    return engine
        .rows(
            Sql.of(
                "select baseline, cast(baseline_from as varchar), cast(baseline_to as varchar),"
                    + " sigma, signal_value, cast(signal_from as varchar),"
                    + " cast(signal_to as varchar), p, strength"
                    + " from sensor where sensor_id = ? and signal_from is not null",
                id),
            row ->
                new Heard(
                    new Stretch(
                        row.number(1), LocalDate.parse(row.text(2)), LocalDate.parse(row.text(3))),
                    row.number(4),
                    new Stretch(
                        row.number(5), LocalDate.parse(row.text(6)), LocalDate.parse(row.text(7))),
                    row.number(8),
                    (int) row.integer(9)))
        .stream()
        .findFirst();
  }

  private Raised raised(String id, Heard heard) {
    Element sensor = model.element(id).orElseThrow();
    String unit = sensor.value().path("unit").asString("").strip();
    String counts = sensor.value().path("measures").asString("").strip();
    Stretch signal = heard.signal;
    double deviations = (signal.value() - heard.baseline.value()) / heard.sigma;
    Evidence evidence =
        new Evidence(
            counts.isEmpty() ? sensor.title() : counts,
            unit,
            "",
            Optional.of(heard.baseline),
            signal,
            OptionalDouble.of(deviations),
            OptionalDouble.of(heard.p),
            heard.strength);
    String said =
        "%s of %s: %s from %s to %s against %s usually, %s standard deviations, twice in a row or more (%s)."
            .formatted(
                Said.name(counts.isEmpty() ? "Values" : counts),
                Said.name(sensor.title()),
                Said.number(signal.value()),
                signal.from(),
                signal.to(),
                Said.number(heard.baseline.value()),
                Said.number(deviations),
                Said.p(heard.p));
    return new Raised(rule, sensor.title(), "", id, evidence, 1, 1, said);
  }
}
