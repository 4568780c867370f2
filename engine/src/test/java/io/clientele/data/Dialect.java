package io.clientele.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The functions that the product's SQL files use, and those that its page teaches. */
final class Dialect {
  private static final Path PAGE = Path.of("..", "docs", "reference", "dialect.md");
  private static final Path SQL = Path.of("src", "main", "resources", "io", "clientele");
  private static final Pattern ROW =
      Pattern.compile("\\| `(\\w+)` \\| .+? \\| .+? \\| `(.+)` \\| (.+) \\|");
  private static final Pattern CALL = Pattern.compile("\\b([a-z_][a-z0-9_]*)\\(");

  private Dialect() {}

  /** A function with a question and its answer. */
  record Taught(String name, String example, String result) {}

  static List<Taught> taught() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .map(row -> new Taught(row.group(1), row.group(2), row.group(3)))
        .toList();
  }

  /** Each function that a file calls, with the first file that does. */
  static SortedMap<String, String> used() throws IOException {
    SortedMap<String, String> used = new TreeMap<>();
    for (String area : List.of("resolve", "measure", "transform")) {
      try (Stream<Path> files = Files.walk(SQL.resolve(area))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".sql")).sorted().toList()) {
          String text = plain(Files.readString(file));
          Matcher call = CALL.matcher(text);
          while (call.find()) {
            if (!isTable(text, call.start())) {
              used.putIfAbsent(call.group(1), SQL.relativize(file).toString());
            }
          }
        }
      }
    }
    return used;
  }

  /** Without comments and texts, in which words may stand before a bracket too. */
  private static String plain(String sql) {
    return sql.replaceAll("--.*", "").replaceAll("'[^']*'", "''");
  }

  /**
   * {@code insert into name(}, {@code create table name(} and {@code name(n) as (} call nothing.
   */
  private static boolean isTable(String text, int at) {
    return text.substring(0, at).matches("(?s).*\\b(into|table|view|exists)\\s+")
        || text.substring(at).matches("(?s)\\w+\\([^()]*\\)\\s+as\\s+\\(.*");
  }
}
