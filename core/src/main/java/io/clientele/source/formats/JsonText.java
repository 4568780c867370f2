package io.clientele.source.formats;

/**
 * A JSON text to read in place of the one in a file: what does not belong is blanked, missing
 * commas are written in, and every offset leads back to the file.
 */
final class JsonText {
  private static final int[] NONE = {};

  private final String text;
  private final int[] commas;
  private final int roots;

  /**
   * @param commas the offsets in the file at which a comma was written in, ascending
   */
  private JsonText(String text, int[] commas, int roots) {
    this.text = text;
    this.commas = commas;
    this.roots = roots;
  }

  static JsonText asWritten(String text) {
    return new JsonText(text, NONE, 1);
  }

  /** The text with blanks and commas. */
  static JsonText of(char[] blanked, int[] commas, int roots) {
    StringBuilder text = new StringBuilder(blanked.length + commas.length);
    int from = 0;
    for (int comma : commas) {
      text.append(blanked, from, comma - from).append(',');
      from = comma;
    }
    text.append(blanked, from, blanked.length - from);
    return new JsonText(text.toString(), commas, roots);
  }

  String text() {
    return text;
  }

  /** How many values it holds. */
  int roots() {
    return roots;
  }

  /** The offset in the file of an offset in this text. */
  int inFile(int offset) {
    return commas.length == 0 ? offset : offset - before(offset);
  }

  /** How many of the commas written in stand before an offset of this text. */
  private int before(int offset) {
    int low = 0;
    int high = commas.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (commas[middle] + middle < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
