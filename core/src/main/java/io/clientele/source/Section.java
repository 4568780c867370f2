package io.clientele.source;

import io.clientele.finding.Span;
import java.util.List;

/**
 * One heading of a Markdown file with the text up to the next heading of any level.
 *
 * @param heading the heading's text without its marks
 * @param level 1 to 6
 * @param span where the heading stands
 * @param text the raw Markdown below the heading, up to the next heading
 * @param aspects the bold labels ({@code **Label:** text}) in that text, in order
 */
public record Section(String heading, int level, Span span, String text, List<Aspect> aspects) {
  public Section {
    aspects = List.copyOf(aspects);
  }

  /** A bold label and what is written after it. */
  public record Aspect(String label, String text, Span span) {}
}
