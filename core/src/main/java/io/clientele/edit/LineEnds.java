package io.clientele.edit;

/** How the lines of a text end. */
final class LineEnds {
  private LineEnds() {}

  /** The first line end of a text. */
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\r') {
        return text.startsWith("\n", i + 1) ? "\r\n" : "\r";
      }
      if (text.charAt(i) == '\n') {
        return "\n";
      }
    }
    return "\n";
  }
}
