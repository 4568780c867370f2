package io.clientele.model;

import io.clientele.finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads the references that an element's fields hold, as its kind's schema marks them. */
final class Mentions {
  /** {@code CAP-001}, {@code CUST-SEG-001}, {@code CUS-premium-advisory}. */
  private static final Pattern ID =
      Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-\\d+|[A-Z]{3}-[a-z0-9][a-z0-9-]*");

  private static final Pattern KIND_AND_SLUG = Pattern.compile("[a-z][a-z-]*:[^\\s/][^\\s]*");
  private static final Pattern WILDCARD = Pattern.compile("[A-Za-z][A-Za-z-]*-\\*");

  private final Element element;
  private final Grammar grammar;
  private final List<Mention> found = new ArrayList<>();

  private Mentions(Element element, Grammar grammar) {
    this.element = element;
    this.grammar = grammar;
  }

  static List<Mention> of(Element element, JsonNode schema, Grammar grammar) {
    Mentions mentions = new Mentions(element, grammar);
    SchemaWalk.through(schema, element.value(), mentions::visit);
    return mentions.found;
  }

  private void visit(SchemaWalk.Place place) {
    boolean refers = place.schema().has("x-ref") || place.schema().has("x-domain");
    if (!refers) {
      return;
    }
    if (place.value().isString()) {
      text(place, place.value().asString(), place.pointer());
    } else if (place.value().isArray() && !place.schema().has("items")) {
      for (int i = 0; i < place.value().size(); i++) {
        text(place, Fields.text(place.value().path(i)), place.pointer() + "/" + i);
      }
    }
  }

  private void text(SchemaWalk.Place place, String text, String pointer) {
    Span span = element.at(pointer);
    if (Fields.flag(place.schema(), "x-split") && text.indexOf(',') >= 0) {
      Pieces.of(element.tree(), text, span).forEach(p -> add(place, p.text(), p.span()));
    } else if (!text.isBlank()) {
      add(place, text.strip(), span);
    }
  }

  private void add(SchemaWalk.Place place, String text, Span span) {
    JsonNode schema = place.schema();
    String by = schema.path("x-by").asString("id");
    Set<String> kinds = kinds(place);
    found.add(
        new Mention(
            element,
            place.field(),
            Called.of(text),
            form(by, text),
            kinds,
            relation(place, kinds),
            Fields.flag(schema, "x-reverse"),
            by.equals("mention"),
            schema.has("x-relation"),
            span));
  }

  private static Set<String> kinds(SchemaWalk.Place place) {
    String sibling = place.schema().path("x-domain").asString("");
    return sibling.isEmpty()
        ? Set.copyOf(Fields.strings(place.schema().path("x-ref")))
        : Domains.kinds(Fields.text(place.parent(), sibling));
  }

  private String relation(SchemaWalk.Place place, Set<String> kinds) {
    String edge = place.schema().path("x-edge").asString("");
    String sibling = place.schema().path("x-relation").asString("");
    String written = sibling.isEmpty() ? "" : Slugs.of(Fields.text(place.parent(), sibling));
    if (!edge.isEmpty() || !written.isEmpty()) {
      return edge.isEmpty() ? written : edge;
    }
    return kinds.isEmpty() ? "" : grammar.relation(element.kind(), kinds);
  }

  private static Reference.Form form(String by, String text) {
    if (text.endsWith("-*") && WILDCARD.matcher(text).matches()) {
      return Reference.Form.WILDCARD;
    }
    return switch (by) {
      case "title" -> Reference.Form.TITLE;
      case "text" -> looksLikeId(text) ? Reference.Form.ID : Reference.Form.TEXT;
      case "mention" -> Reference.Form.TEXT;
      default -> Reference.Form.ID;
    };
  }

  private static boolean looksLikeId(String text) {
    return (text.indexOf('-') > 0 && ID.matcher(text).matches())
        || (text.indexOf(':') > 0 && KIND_AND_SLUG.matcher(text).matches());
  }
}
