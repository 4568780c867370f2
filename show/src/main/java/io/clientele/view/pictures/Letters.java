package io.clientele.view.pictures;

import java.util.ArrayList;
import java.util.List;

/** Estimates how wide text is, and breaks it into lines, without a font at hand. */
final class Letters {
  /**
   * Advance widths of the printable ASCII letters of a common grotesque, in hundredths of an em.
   */
  private static final int[] WIDTHS = {
    28, 28, 36, 56, 56, 89, 67, 19, 33, 33, 39, 58, 28, 33, 28, 28, 56, 56, 56, 56, 56, 56, 56, 56,
    56, 56, 28, 28, 58, 58, 58, 56, 102, 67, 67, 72, 72, 67, 61, 78, 72, 28, 50, 67, 56, 83, 72, 78,
    67, 78, 72, 67, 61, 72, 67, 94, 67, 67, 61, 28, 28, 28, 47, 56, 33, 56, 56, 50, 56, 56, 28, 56,
    56, 22, 22, 50, 22, 83, 56, 56, 56, 56, 33, 50, 28, 56, 50, 72, 50, 50, 50, 33, 26, 33, 58
  };

  private static final double BOLD = 1.07;
  private static final double OTHER_FONTS = 1.04;

  private Letters() {}

  static double width(String text, Type type) {
    long hundredths = text.codePoints().mapToLong(Letters::hundredths).sum();
    return hundredths / 100.0 * type.size() * OTHER_FONTS * (type.bold() ? BOLD : 1);
  }

  private static int hundredths(int letter) {
    if (letter >= 32 && letter - 32 < WIDTHS.length) {
      return WIDTHS[letter - 32];
    }
    return letter >= 0x2e80 ? 100 : 60;
  }

  /** The text, cut with an ellipsis where it is wider than allowed. */
  static String cut(String text, double width, Type type) {
    if (width(text, type) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end).stripTrailing() + "…", type) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  /** Lines no wider than allowed, broken between words; a longer word is cut. */
  static List<String> wrap(String text, double width, Type type) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (line.length() > 0 && width(line + " " + word, type) > width) {
        lines.add(cut(line.toString(), width, type));
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(cut(line.toString(), width, type));
    return lines;
  }

  /** As {@link #wrap}, but at most so many lines, the last one ending in an ellipsis. */
  static List<String> wrap(String text, double width, Type type, int most) {
    List<String> lines = wrap(text, width, type);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    kept.set(most - 1, cut(kept.get(most - 1) + " …", width, type));
    return kept;
  }
}
