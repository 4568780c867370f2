package io.clientele.source.formats;

/** Steps through a text line by line by offset. */
final class Lines {
  private Lines() {}

  /** The line that starts here, without its end. */
  static String at(String text, int start) {
    return text.substring(start, end(text, start));
  }

  /** The offset of the end of the line that starts here. */
  static int end(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** The offset at which the next line starts. */
  static int after(String text, int start) {
    int end = end(text, start);
    int step = text.startsWith("\r\n", end) ? 2 : 1;
    return Math.min(text.length(), end + step);
  }
}
