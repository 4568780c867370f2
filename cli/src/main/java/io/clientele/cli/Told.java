package io.clientele.cli;

import io.clientele.finding.Finding;
import io.clientele.finding.Span;
import io.clientele.model.Element;
import io.clientele.model.Reference;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How commands speak of elements and places, in text and in JSON. */
final class Told {
  private static final int LONGEST = 80;

  private Told() {}

  /** "capability `CAP-001` Wealth Advisory Services". */
  static String element(Element element) {
    return kind(element.kind()) + " " + name(element.id()) + " " + line(element.title());
  }

  /** With the place where it stands. */
  static String placed(Element element) {
    return element(element) + "  " + at(element.span());
  }

  static String at(Span span) {
    return span.file() + ":" + span.line();
  }

  static String kind(String kind) {
    return kind.replace('-', ' ');
  }

  static String name(String text) {
    return "`" + line(text) + "`";
  }

  /** Cut to what one line can hold, without what would break or colour it. */
  static String line(String text) {
    String plain = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return plain.length() > LONGEST ? plain.substring(0, LONGEST - 1) + "…" : plain;
  }

  static ObjectNode json(Element element) {
    return place(element.span())
        .put("id", element.id())
        .put("kind", element.kind())
        .put("title", element.title())
        .put("owner", element.owner());
  }

  static ObjectNode json(Reference reference) {
    return place(reference.span())
        .put("source", reference.source().id())
        .put("field", reference.field())
        .put("text", reference.text())
        .put("relation", reference.relation());
  }

  static ObjectNode json(Finding finding) {
    return place(finding.span())
        .put("code", finding.code())
        .put("severity", finding.severity().word())
        .put("message", finding.message())
        .put("help", finding.help());
  }

  static ObjectNode place(Span span) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("file", span.file())
        .put("line", span.line())
        .put("column", span.column());
  }
}
