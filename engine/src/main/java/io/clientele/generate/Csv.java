package io.clientele.generate;

import java.nio.charset.StandardCharsets;

/** Writes comma or semicolon separated text as RFC 4180 says, with line feeds. */
final class Csv {
  private final char delimiter;
  private final StringBuilder text = new StringBuilder();

  private Csv(char delimiter) {
    this.delimiter = delimiter;
  }

  static Csv of(String... header) {
    return new Csv(',').row(header);
  }

  static Csv separatedBy(char delimiter, String... header) {
    return new Csv(delimiter).row(header);
  }

  Csv row(String... values) {
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        text.append(delimiter);
      }
      text.append(quoted(values[i]));
    }
    text.append('\n');
    return this;
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private String quoted(String value) {
    boolean plain =
        value.indexOf(delimiter) < 0 && value.indexOf('"') < 0 && value.indexOf('\n') < 0;
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
