package io.clientele.resolve;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The SQL that lies beside this package. */
final class Statements {
  private Statements() {}

  /** Runs every statement of a file in order. */
  static void run(Engine engine, String name) {
    for (String statement : text(name).split(";\\s*\\n", -1)) {
      if (!statement.isBlank()) {
        engine.run(statement);
      }
    }
  }

  /** The one query of a file. */
  static Sql query(String name, @Nullable Object... parameters) {
    return Sql.of(text(name), parameters);
  }

  private static String text(String name) {
    try (InputStream in = Statements.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
