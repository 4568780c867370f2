package io.clientele.data.sources;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Lines of a text file, none longer than 1 MiB. */
final class LineReader implements Closeable {
  private final DataFile file;
  private final Reader text;
  private final char[] buffer = new char[1 << 16];
  private final StringBuilder current = new StringBuilder();
  private int from;
  private int to;
  private long line;

  LineReader(DataFile file, Charset encoding) throws IOException {
    this.file = file;
    this.text = new NoNulls(file.text(encoding));
  }

  long line() {
    return line;
  }

  /** The next line without its end, or null. */
  @Nullable String next() throws IOException, Refused {
    current.setLength(0);
    line++;
    while (from < to || fill()) {
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      current.append(buffer, from, end - from);
      from = end + 1;
      if (current.length() > DataFile.LONGEST_LINE) {
        throw file.malformed(line, 1, "the line is longer than 1 MiB", "check the line ends");
      }
      if (end < to) {
        return withoutReturn();
      }
      from = to;
    }
    return current.length() == 0 ? null : withoutReturn();
  }

  private String withoutReturn() {
    int length = current.length();
    return length > 0 && current.charAt(length - 1) == '\r'
        ? current.substring(0, length - 1)
        : current.toString();
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, text.read(buffer, 0, buffer.length));
    return to > 0;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
