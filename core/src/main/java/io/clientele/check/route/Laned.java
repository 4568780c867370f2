package io.clientele.check.route;

import java.util.List;
import java.util.Optional;

/**
 * The lane in which an offer belongs for a sort of customer.
 *
 * @param lane empty where no rule knows one
 * @param rule the number of the rule that decided, 1 to 4
 * @param why what decided, as words
 */
public record Laned(Optional<Lane> lane, int rule, String why) {
  private static final String WITHOUT_STAGE = "its stage is not declared";

  /**
   * The rules of lanes, the first that fits: care goes before who buys, and who buys before what is
   * ready to be sold by others (this project's definition).
   *
   * @param nearby whether a partner or a shop sells it in the region
   */
  static Laned of(Offer offer, CustomerType type, boolean nearby) {
    List<String> cares = offer.cares();
    if (!cares.isEmpty()) {
      return new Laned(Optional.of(Lane.SLOW), 1, "its " + String.join(" and ", cares));
    }
    if (offer.stage().isEmpty()) {
      return new Laned(Optional.empty(), 4, WITHOUT_STAGE);
    }
    Optional<String> company = company(offer, type);
    if (company.isPresent()) {
      return new Laned(Optional.of(Lane.ACCELERATING), 2, company.get());
    }
    boolean isPlain = type.isConsumer() || type.isSmallOrMedium();
    if (isPlain && offer.isAvailable() && nearby) {
      String why = "`" + type.size() + "` customers, generally available, sold nearby";
      return new Laned(Optional.of(Lane.FAST), 3, why);
    }
    return new Laned(Optional.empty(), 4, missing(type, isPlain));
  }

  private static Optional<String> company(Offer offer, CustomerType type) {
    if (type.isPublic()) {
      return Optional.of("a public customer");
    }
    if (type.buyer().equals("service provider") || type.buyer().equals("alliance")) {
      return Optional.of("the buyer is a " + type.buyer());
    }
    if (type.size().equals("large")) {
      return Optional.of("`large` customers");
    }
    if (offer.hasNewFeatures()) {
      return Optional.of("new features beyond the trials");
    }
    return offer.isMadeWithPartners() ? Optional.of("made with a partner") : Optional.empty();
  }

  private static String missing(CustomerType type, boolean isPlain) {
    return isPlain
        ? "no partner, distributor or shop sells it there"
        : type.size().isEmpty() ? "the size of the customers is not declared" : "no rule fits";
  }

  /** Whether only the stage is missing to know more. */
  public boolean lacksStage() {
    return why.equals(WITHOUT_STAGE);
  }
}
