package io.clientele.finding;

import java.util.List;

/**
 * A change that leaves the finding without cause and everything else as it was.
 *
 * @param title what is done, as an order: "write `CAP-001`"
 * @param edits in files of the workspace; none overlaps another
 */
public record Fix(String title, List<Edit> edits) {
  public Fix {
    edits = List.copyOf(edits);
  }

  /** One other text at one place. */
  public static Fix write(String title, Span span, String text) {
    return new Fix(title, List.of(new Edit(span, text)));
  }
}
