package io.clientele.data.sources;

import io.clientele.data.NamedStatements;
import java.util.List;

/** The statements that load a source, and the words they use. */
final class Statements {
  private static final NamedStatements ALL =
      NamedStatements.beside(Statements.class, "loading.sql");

  private Statements() {}

  static String named(String name) {
    return ALL.named(name);
  }

  /** What teaches the engine the words that the statements use. */
  static List<String> macros() {
    return NamedStatements.beside(Statements.class, "macros.sql").all();
  }
}
