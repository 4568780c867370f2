package io.clientele.data.sources;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows in the one plain form that an engine takes: line number first, every value in quotes,
 * nothing for none. What a stranger wrote thus never reaches the engine's own reader.
 */
final class Plain implements Closeable {
  /** So many characters are handed on at once: each call of a writer takes a lock. */
  private static final int PAGE = 1 << 15;

  private final Writer out;
  private final StringBuilder page = new StringBuilder(PAGE * 2);

  Plain(Path file) throws IOException {
    this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }

  void line(long line) {
    page.append(line);
  }

  void value(@Nullable String value) {
    page.append(',');
    if (value == null) {
      return;
    }
    page.append('"');
    page.append(value.indexOf('"') < 0 ? value : value.replace("\"", "\"\""));
    page.append('"');
  }

  void end() throws IOException {
    page.append('\n');
    if (page.length() >= PAGE) {
      handOn();
    }
  }

  private void handOn() throws IOException {
    out.append(page);
    page.setLength(0);
  }

  @Override
  public void close() throws IOException {
    try (out) {
      handOn();
    }
  }
}
