package io.clientele.measure;

import io.clientele.check.result.Reading;
import io.clientele.data.Appender;
import io.clientele.data.Engine;
import java.util.List;

/** Lays what was read on earlier days beside the readings of today: {@code reading_before}. */
public final class EarlierReadings {
  private EarlierReadings() {}

  /** After measuring; what today's data still say of a month or a quarter is left out. */
  public static void lay(Engine engine, List<Reading> before) {
    engine.run("delete from reading_before");
    try (Appender table = engine.append("reading_before")) {
      before.forEach(reading -> Readings.append(table, reading));
    }
    engine.run(Script.text("reading_before.sql"));
  }
}
