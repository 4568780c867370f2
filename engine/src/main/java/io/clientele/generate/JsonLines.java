package io.clientele.generate;

import java.nio.charset.StandardCharsets;

/** Writes one JSON object a line; empty values are left out. */
final class JsonLines {
  private final StringBuilder text = new StringBuilder();
  private boolean open;

  JsonLines text(String name, String value) {
    if (value.isEmpty()) {
      return this;
    }
    text.append(open ? "," : "{");
    open = true;
    quoted(name);
    text.append(':');
    quoted(value);
    return this;
  }

  void end() {
    text.append(open ? "}\n" : "{}\n");
    open = false;
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void quoted(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char letter = value.charAt(i);
      if (letter == '"' || letter == '\\') {
        text.append('\\');
      }
      text.append(letter);
    }
    text.append('"');
  }
}
