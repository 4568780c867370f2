package io.clientele.transform.response;

import io.clientele.model.Element;
import io.clientele.transform.loop.Loop;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where an element of a response chain stands in its life, by its status. */
final class Life {
  private static final Set<String> ENDED =
      Set.of(
          "completed",
          "closed",
          "done",
          "resolved",
          "answered",
          "expired",
          "archived",
          "deprecated",
          "superseded",
          "terminated");
  private static final Set<String> GIVEN_UP =
      Set.of("rejected", "dismissed", "deferred", "cancelled", "canceled", "withdrawn");

  private Life() {}

  private static String status(Element element) {
    return element
        .value()
        .path("status")
        .asString("")
        .strip()
        .toLowerCase(Locale.ROOT)
        .replace(' ', '-')
        .replace('_', '-');
  }

  static boolean isGivenUp(Element element) {
    return GIVEN_UP.contains(status(element));
  }

  static boolean isClosed(Element element) {
    return ENDED.contains(status(element)) || Loop.date(element, "closedDate").isPresent();
  }

  /** Whether nobody is to look at it any more. */
  static boolean isOver(Element element) {
    return isClosed(element) || isGivenUp(element);
  }

  static Optional<LocalDate> closed(Element response) {
    return Loop.date(response, "closedDate")
        .or(() -> isClosed(response) ? Loop.date(response, "endDate") : Optional.empty());
  }
}
