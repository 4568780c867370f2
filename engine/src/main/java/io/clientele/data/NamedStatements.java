package io.clientele.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The statements of one {@code .sql} resource, each under the line {@code -- name: NAME} that
 * stands above it. Other lines that begin with two dashes are comments.
 */
public final class NamedStatements {
  private static final String MARK = "-- name: ";

  private final Map<String, String> statements = new LinkedHashMap<>();

  private NamedStatements() {}

  /** Reads the resource beside a class. */
  public static NamedStatements beside(Class<?> owner, String resource) {
    NamedStatements named = new NamedStatements();
    String name = "";
    StringBuilder text = new StringBuilder();
    for (String line : Resource.text(owner, resource).lines().toList()) {
      if (line.startsWith(MARK)) {
        named.put(name, text);
        name = line.substring(MARK.length()).strip();
      } else if (!line.startsWith("--")) {
        text.append(line).append('\n');
      }
    }
    named.put(name, text);
    return named;
  }

  private void put(String name, StringBuilder text) {
    if (!name.isEmpty()) {
      statements.put(name, text.toString().strip());
    }
    text.setLength(0);
  }

  /** The statement of a name, which exists. */
  public String named(String name) {
    return Objects.requireNonNull(statements.get(name), name);
  }

  /** All of them, in the order of the resource. */
  public List<String> all() {
    return List.copyOf(statements.values());
  }
}
