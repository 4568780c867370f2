package io.clientele.measure;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.source.Resources;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** SQL that lies beside this package: statements that end with a semicolon at a line's end. */
final class Script {
  private Script() {}

  static String text(String name) {
    return Resources.text(Script.class, name);
  }

  static void run(Engine engine, String name) {
    for (String statement : statements(text(name))) {
      engine.run(statement);
    }
  }

  /** Everything is measured on this day until another is set. */
  static void day(Engine engine, LocalDate day) {
    engine.run(
        Sql.of("create or replace table measured_on as select cast(? as date) as as_of", day));
  }

  private static List<String> statements(String script) {
    return Arrays.stream(script.split(";\\s*\\R")).filter(text -> !text.isBlank()).toList();
  }
}
