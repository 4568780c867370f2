package io.clientele.transform.sensing;

import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.source.Resources;
import io.clientele.transform.sensing.Hearing.Signal;
import io.clientele.transform.sensing.Stretches.Day;
import io.clientele.transform.sensing.Stretches.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hears every sensor: fills {@code sensor} and {@code unreached}. */
public final class Sensors {
  private static final Set<String> REJECTED = Set.of("rejected", "dismissed");

  private final Engine engine;
  private final Model model;
  private final LocalDate asOf;

  private Sensors(Engine engine, Model model, LocalDate asOf) {
    this.engine = engine;
    this.model = model;
    this.asOf = asOf;
  }

  /** Hears and stores; what an earlier run left is replaced. */
  public static void run(Engine engine, Model model, LocalDate asOf) {
    engine.run("delete from sensor");
    engine.run("delete from unreached");
    Sensors sensors = new Sensors(engine, model, asOf);
    try (Appender table = engine.append("sensor")) {
      for (Sensor sensor : Sensor.all(model)) {
        table.row(sensors.row(sensor).toArray());
      }
    }
    new Audience(engine, asOf).store(Sensor.all(model));
  }

  private List<@Nullable Object> row(Sensor sensor) {
    List<Day> days = days(sensor);
    Optional<LocalDate> newest = newest(days);
    List<@Nullable Object> row = new ArrayList<>();
    row.add(sensor.id());
    row.add(days.stream().mapToLong(Day::rows).sum());
    List<Stretch> all = Stretches.of(days, sensor, asOf).all();
    row.add(all.size());
    row.add(newest.orElse(null));
    row.add(newest.filter(day -> !day.isBefore(asOf.minusDays(2L * sensor.days()))).isPresent());
    row.add(sensor.element().value().path("licence").asString("").strip());
    row.add(sensor.trust());
    heard(row, sensor, all, days.isEmpty());
    return row;
  }

  private void heard(List<@Nullable Object> row, Sensor sensor, List<Stretch> all, boolean silent) {
    Optional<Hearing> hearing =
        all.isEmpty() || sensor.market() ? Optional.empty() : Optional.of(new Hearing(sensor, all));
    Optional<String> fault =
        silent
            ? Optional.of("its feed says nothing, or is not declared as a source")
            : hearing.flatMap(Hearing::fault);
    Optional<Hearing> sound = hearing.filter(it -> fault.isEmpty());
    row.add(sound.map(Hearing::usual).orElse(null));
    row.add(sound.map(it -> all.get(0).from()).orElse(null));
    row.add(sound.map(it -> it.lastUsual().to()).orElse(null));
    row.add(sound.map(Hearing::sigma).orElse(null));
    row.add(sound.map(it -> it.newest().value()).orElse(null));
    row.add(sound.map(Hearing::deviations).orElse(null));
    Optional<Signal> signal = sound.flatMap(Hearing::signal);
    row.add(signal.map(it -> it.first().from()).orElse(null));
    row.add(signal.map(it -> it.last().to()).orElse(null));
    row.add(signal.map(Signal::value).orElse(null));
    row.add(signal.map(Signal::p).orElse(null));
    row.add(signal.map(Signal::strength).orElse(0));
    row.add(declared(sensor, false));
    row.add(declared(sensor, true));
    row.add(personal(sensor));
    row.add(fault.orElse(""));
  }

  private List<Day> days(Sensor sensor) {
    return engine.rows(
        Sql.of(statement("days.sql"), sensor.id(), asOf),
        row ->
            new Day(LocalDate.parse(row.text(1)), row.number(2), row.integer(3), row.integer(4)));
  }

  private static Optional<LocalDate> newest(List<Day> days) {
    return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1).day());
  }

  static String statement(String name) {
    return Resources.text(Sensors.class, name);
  }

  /** Triggers that people took over from the sensor, and those that they turned down. */
  private int declared(Sensor sensor, boolean rejected) {
    return (int)
        model.edgesTo(sensor.element()).stream()
            .filter(edge -> edge.relation().equals("raised-by"))
            .map(Edge::source)
            .filter(trigger -> isRejected(trigger) == rejected)
            .count();
  }

  private static boolean isRejected(Element trigger) {
    String status = trigger.value().path("status").asString("").strip();
    return REJECTED.contains(status.toLowerCase(Locale.ROOT));
  }

  /** Rows whose text names a mailbox or a telephone. */
  private long personal(Sensor sensor) {
    return engine
        .rows(Sql.of(statement("personal.sql"), sensor.id()), row -> row.integer(1))
        .get(0);
  }
}
