package io.clientele.edit;

import io.clientele.model.Element;
import io.clientele.model.Kind;
import io.clientele.model.Model;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The next id of a kind: as its like are called, one number higher. */
final class Ids {
  private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");

  /** How ids of these kinds begin when there is none to go by. */
  private static final Map<String, String> USUAL =
      Map.of(
          "segment", "CUST-SEG",
          "relationship", "REL",
          "capability", "CAP",
          "service", "SVC",
          "product", "PRD",
          "strategy", "STR",
          "objective", "OBJ",
          "value-stream", "VS");

  private final Model model;

  Ids(Model model) {
    this.model = model;
  }

  String next(Kind kind) {
    String prefix = USUAL.getOrDefault(kind.name(), kind.name().toUpperCase(Locale.ROOT)) + "-";
    int width = 3;
    int highest = 0;
    for (Element element : declared(kind)) {
      Matcher id = NUMBERED.matcher(element.id());
      if (id.matches() && Integer.parseInt(id.group(2)) >= highest) {
        prefix = id.group(1);
        width = id.group(2).length();
        highest = Integer.parseInt(id.group(2));
      }
    }
    String next;
    do {
      highest++;
      next = prefix + String.format(Locale.ROOT, "%0" + width + "d", highest);
    } while (model.element(next).isPresent());
    return next;
  }

  static boolean isCustomer(String kind) {
    return List.of("segment", "persona", "journey", "relationship").contains(kind);
  }

  private List<Element> declared(Kind kind) {
    return model.ofKind(kind.name()).stream()
        .filter(element -> !element.derivedId() && element.id().indexOf('/') < 0)
        .toList();
  }
}
