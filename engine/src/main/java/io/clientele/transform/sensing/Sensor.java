package io.clientele.transform.sensing;

import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.List;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/**
 * One declared sensor.
 *
 * @param days how long a stretch is whose values are put together
 * @param together {@code sum}, {@code mean} or {@code count}
 * @param baseline how many stretches are held as usual; half of them where none is given
 * @param worse 1 where more is bad news, -1 where less is, 0 where either is
 * @param trust 1 to 5; 0 where nobody said
 */
record Sensor(
    Element element,
    int days,
    String together,
    OptionalInt baseline,
    int worse,
    int trust,
    boolean market) {
  private static final int USUAL_DAYS = 7;
  private static final int FEWEST = 8;

  static List<Sensor> all(Model model) {
    return model.ofKind("sensor").stream().map(Sensor::of).toList();
  }

  private static Sensor of(Element element) {
    JsonNode value = element.value();
    JsonNode baseline = value.path("baseline");
    return new Sensor(
        element,
        element.days("cadence").orElse(USUAL_DAYS),
        value.path("together").asString("sum"),
        baseline.canConvertToInt()
            ? OptionalInt.of(Math.max(FEWEST, baseline.asInt()))
            : OptionalInt.empty(),
        switch (value.path("worse").asString("")) {
          case "higher" -> 1;
          case "lower" -> -1;
          default -> 0;
        },
        Math.max(0, Math.min(5, value.path("trust").asInt(0))),
        value.path("role").asString("").equals("market-size"));
  }

  String id() {
    return element.id();
  }
}
