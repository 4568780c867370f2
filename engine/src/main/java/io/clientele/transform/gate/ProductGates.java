package io.clientele.transform.gate;

import io.clientele.check.result.Conformance;
import io.clientele.model.Element;
import io.clientele.model.Journey;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Does what is sold serve segments, by journeys that customers do follow? */
final class ProductGates implements Gated {
  private static final int MANY = 100;

  @Override
  public String element() {
    return "product-or-service";
  }

  @Override
  public List<Gate> gates(Grounds grounds) {
    return List.of(
        Gate.of(2, consumes(grounds)),
        Gate.of(3, mapped(grounds)),
        Gate.of(4, followed(grounds, 4, 0.6, 0.6)),
        Gate.of(5, followed(grounds, 5, 0.8, 0.8), gap(grounds)));
  }

  private static Condition consumes(Grounds grounds) {
    return grounds
        .ask("product-or-service-2-consumes", "50 % of segments consume a product or service")
        .share(
            0.5,
            grounds.segments(),
            one ->
                grounds.targets(one, "consumes", "product").findAny().isPresent()
                    || grounds.targets(one, "consumes", "service").findAny().isPresent(),
            Noun.of("segment"),
            "a dependency on a product or service");
  }

  private static List<Element> journeys(Grounds grounds) {
    return grounds.model().journeys().stream().map(Journey::element).toList();
  }

  private static Condition mapped(Grounds grounds) {
    return grounds
        .ask("product-or-service-3-mapped", "80 % of journeys are mapped to a value stream")
        .share(
            0.8,
            journeys(grounds),
            one ->
                grounds.targets(one, "mapped-to", "value-stream").findAny().isPresent()
                    || grounds
                        .targets(one, "mapped-to", "value-stream-stage")
                        .findAny()
                        .isPresent(),
            Noun.of("journey"),
            "a value stream");
  }

  private static Condition followed(Grounds grounds, int level, double wanted, double fit) {
    Map<String, Conformance> measured =
        grounds.results().conformances().stream()
            .collect(
                Collectors.toMap(
                    one -> Element.keyOf(one.journeyId()), Function.identity(), (a, b) -> a));
    return grounds
        .ask(
            "product-or-service-" + level + "-followed",
            "%s of journeys have 100 cases and a fitness of %.1f"
                .formatted(Ask.percent(wanted), fit))
        .share(
            wanted,
            journeys(grounds),
            one -> {
              Conformance found = measured.get(one.key());
              return found != null && found.cases() >= MANY && found.meanFitness() >= fit;
            },
            Noun.of("journey"),
            "100 measured cases with a fitness of " + fit);
  }

  /** Mean satisfaction from 1 to 5 in the best channel less that in the worst. */
  private static Condition gap(Grounds grounds) {
    OptionalDouble gap = grounds.rows("satisfaction-gap", row -> row.optionalNumber(1)).get(0);
    return grounds
        .ask(
            "product-or-service-5-channels",
            "satisfaction differs by at most 0.3 of 5 between channels")
        .atMost(
            0.3,
            gap,
            "satisfaction of the best channel less that of the worst is",
            "ask 30 customers for their satisfaction in each of two channels");
  }
}
