package io.clientele.data.sources;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows in the one plain form that an engine takes: line number first, every value in quotes,
 * nothing for none. What a stranger wrote thus never reaches the engine's own reader.
 */
final class Plain implements Closeable {
  private final BufferedWriter out;

  Plain(Path file) throws IOException {
    this.out = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), 1 << 16);
  }

  void line(long line) throws IOException {
    out.write(Long.toString(line));
  }

  void value(@Nullable String value) throws IOException {
    out.write(',');
    if (value == null) {
      return;
    }
    out.write('"');
    if (value.indexOf('"') < 0) {
      out.write(value);
    } else {
      out.write(value.replace("\"", "\"\""));
    }
    out.write('"');
  }

  void end() throws IOException {
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
