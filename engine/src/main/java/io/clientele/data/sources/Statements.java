package io.clientele.data.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The statements of {@code loading.sql}, each under the name that stands above it. */
final class Statements {
  private static final Map<String, String> ALL = read("loading.sql");
  private static final Map<String, String> MACROS = read("macros.sql");

  private Statements() {}

  static String named(String name) {
    return Objects.requireNonNull(ALL.get(name), name);
  }

  /** What teaches the engine the words that the statements use. */
  static List<String> macros() {
    return List.copyOf(MACROS.values());
  }

  private static Map<String, String> read(String file) {
    Map<String, String> found = new LinkedHashMap<>();
    String name = "";
    StringBuilder text = new StringBuilder();
    for (String line : text(file).lines().toList()) {
      if (line.startsWith("-- name: ")) {
        put(found, name, text);
        name = line.substring("-- name: ".length());
      } else if (!line.startsWith("--")) {
        text.append(line).append('\n');
      }
    }
    put(found, name, text);
    return found;
  }

  private static void put(Map<String, String> into, String name, StringBuilder text) {
    if (!name.isEmpty()) {
      into.put(name, text.toString().strip());
    }
    text.setLength(0);
  }

  private static String text(String file) {
    try (InputStream in = Statements.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
