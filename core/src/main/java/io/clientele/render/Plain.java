package io.clientele.render;

/** Text without what a log or an XML reader would obey or refuse instead of showing. */
final class Plain {
  private static final int REPLACEMENT = 0xFFFD;

  private Plain() {}

  /** Line ends and tabs stay; other controls and marks of direction become replacement signs. */
  static String visible(String text) {
    return text.codePoints()
        .map(sign -> isShown(sign) ? sign : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isShown(int sign) {
    return sign == '\n' || sign == '\r' || sign == '\t' || !Cells.isObeyed(sign);
  }
}
