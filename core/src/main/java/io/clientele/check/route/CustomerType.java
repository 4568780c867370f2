package io.clientele.check.route;

import io.clientele.model.Element;
import java.util.Locale;

/**
 * A sort of customer, as routes and lanes look at it.
 *
 * @param size {@code consumer}, {@code small}, {@code medium} or {@code large}; empty where not
 *     said
 * @param buyer as what it buys; {@code end customer} where not said
 */
public record CustomerType(
    Element element, String size, String sector, boolean isPublic, String buyer) {
  static CustomerType of(Element element) {
    String sector = element.value().path("sector").asString("").strip();
    String plain = sector.toLowerCase(Locale.ROOT);
    return new CustomerType(
        element,
        element.value().path("size").asString(""),
        sector,
        element.value().path("public").asBoolean(false)
            || plain.equals("federal")
            || plain.equals("public"),
        element.value().path("buyerKind").asString("end customer"));
  }

  public String id() {
    return element.id();
  }

  public String title() {
    return element.title();
  }

  boolean isSmallOrMedium() {
    return size.equals("small") || size.equals("medium");
  }

  boolean isConsumer() {
    return size.equals("consumer");
  }
}
