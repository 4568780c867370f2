package io.clientele.data.sources;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Rows whose columns are separated by blanks. */
final class BlankRows implements Rows {
  private final DataFile file;
  private final LineReader lines;
  private final Header header;
  private @Nullable String[] values = new String[0];

  BlankRows(DataFile file, Options options) throws IOException, Refused {
    this.file = file;
    this.lines = new LineReader(file, options.encoding());
    this.header = new Header(options.header() ? firstLine() : options.columns());
  }

  private List<String> firstLine() throws IOException, Refused {
    String line = nextWithText();
    return line == null ? List.of() : split(line);
  }

  private @Nullable String nextWithText() throws IOException, Refused {
    String line = lines.next();
    while (line != null && line.isBlank()) {
      line = lines.next();
    }
    return line;
  }

  private static List<String> split(String line) {
    List<String> parts = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(line, " \t");
    while (tokens.hasMoreTokens() && parts.size() <= DataFile.MOST_COLUMNS) {
      parts.add(tokens.nextToken());
    }
    return parts;
  }

  @Override
  public void want(List<String> columns) {
    header.want(columns);
    values = new String[columns.size()];
  }

  @Override
  public boolean next() throws IOException, Refused {
    String line = nextWithText();
    if (line == null) {
      return false;
    }
    List<String> parts = split(line);
    if (parts.size() != header.width()) {
      throw CsvFault.wrongWidth(file, lines.line(), parts.size(), header.width());
    }
    Arrays.fill(values, null);
    for (int i = 0; i < parts.size(); i++) {
      if (header.wantedAt(i) >= 0) {
        values[header.wantedAt(i)] = parts.get(i);
      }
    }
    return true;
  }

  @Override
  public long line() {
    return lines.line();
  }

  @Override
  public @Nullable String value(int wanted) {
    return values[wanted];
  }

  @Override
  public Collection<String> names() {
    return header.names();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
