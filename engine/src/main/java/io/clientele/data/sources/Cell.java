package io.clientele.data.sources;

import io.clientele.finding.Span;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind one field of a mapping: a column, or one value for all rows.
 *
 * @param field the field's name in the mapping
 * @param column empty when there is a literal
 * @param formats as {@code strptime} reads them; none for ISO 8601, before several of which it goes
 * @param in the source whose key this is; empty without one
 * @param verified a column that says whether the value is confirmed; empty without one
 * @param region the region whose telephone numbers these are; empty without one
 * @param zone where a time without a zone was written; empty for UTC
 * @param expected whether the file must have the column
 */
record Cell(
    String field,
    String column,
    Optional<String> literal,
    Form form,
    List<String> formats,
    String in,
    String verified,
    String region,
    String zone,
    boolean expected,
    Span span) {
  Cell {
    formats = List.copyOf(formats);
  }

  /** What the text of a cell must be. */
  enum Form {
    TEXT("text"),
    NUMBER("number"),
    DATE("date"),
    TIME("date and time"),
    BOOLEAN("boolean");

    private final String words;

    Form(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  Cell as(Form other) {
    return new Cell(
        field, column, literal, other, formats, in, verified, region, zone, expected, span);
  }

  /** Whether formats say how the text is written. */
  boolean isDated() {
    return form == Form.DATE || form == Form.TIME;
  }

  boolean fromColumn() {
    return literal.isEmpty();
  }
}
