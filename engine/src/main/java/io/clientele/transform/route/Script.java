package io.clientele.transform.route;

import io.clientele.data.Engine;
import io.clientele.source.Resources;
import java.util.Arrays;

/** SQL that lies beside this package: statements that end with a semicolon at a line's end. */
final class Script {
  private Script() {}

  static String text(String name) {
    return Resources.text(Script.class, name);
  }

  static void run(Engine engine, String name) {
    Arrays.stream(text(name).split(";\\s*\\R", -1))
        .filter(text -> !text.isBlank())
        .forEach(engine::run);
  }
}
