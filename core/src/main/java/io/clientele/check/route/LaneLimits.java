package io.clientele.check.route;

import io.clientele.model.Model;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What each lane promises, and from when on figures count. The defaults are this project's own;
 * {@code transform.lanes} of {@code clientele.yaml} sets others.
 *
 * @param fastDays within which 85 % of orders in the fast lane are delivered
 * @param acceleratingDays the same for the accelerating lane
 * @param fastFields how many custom fields an offer in the fast lane may have
 * @param defects the largest share of orders with a defect in the slow lane
 * @param fewest orders, below which nothing is judged
 * @param share the least share of orders that should go by the declared route
 */
public record LaneLimits(
    double fastDays,
    double acceleratingDays,
    int fastFields,
    double defects,
    int fewest,
    double share) {
  /** The defaults, changed by what the workspace says. */
  public static LaneLimits of(Model model) {
    JsonNode said =
        model
            .settings()
            .file()
            .map(file -> file.value().path("transform").path("lanes"))
            .orElseGet(MissingNode::getInstance);
    return new LaneLimits(
        said.path("fastDays").asDouble(14),
        said.path("acceleratingDays").asDouble(90),
        said.path("fastFields").asInt(1),
        said.path("defects").asDouble(0.01),
        said.path("fewest").asInt(20),
        said.path("share").asDouble(0.8));
  }

  /** The limit of a lane in days; the slow lane has none, for quality goes first there. */
  public OptionalDouble days(Lane lane) {
    return switch (lane) {
      case FAST -> OptionalDouble.of(fastDays);
      case ACCELERATING -> OptionalDouble.of(acceleratingDays);
      case SLOW -> OptionalDouble.empty();
    };
  }
}
