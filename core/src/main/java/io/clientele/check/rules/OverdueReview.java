package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import io.clientele.model.Review;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something whose review, validity or target date has passed. */
final class OverdueReview implements Check {
  private static final List<String> NEXT = List.of("next_review", "nextReview", "nextReviewDate");

  @Override
  public String code() {
    return "CLT502";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    LocalDate today = facts.today();
    return facts.model().elements().stream()
        .flatMap(element -> facts.remembered(this, element, () -> overdue(element, today)));
  }

  private Stream<Finding> overdue(Element element, LocalDate today) {
    return hasEnded(element)
        ? Stream.empty()
        : Stream.concat(review(element, today), dates(element, today));
  }

  private static boolean hasEnded(Element element) {
    String status = element.value().path("status").asString("");
    return !status.isEmpty() && Statuses.all().sense(status).equals(Statuses.ENDED);
  }

  private Stream<Finding> review(Element element, LocalDate today) {
    Optional<String> next = field(element, NEXT);
    if (next.isPresent()) {
      return passed(
          element, next.get(), today, " was to be reviewed on ", "review it, and set the next day");
    }
    Optional<Review> review = Review.of(element);
    return review
        .flatMap(Review::last)
        .filter(day -> day.plus(review.get().cycle()).isBefore(today))
        .map(day -> overdue(element, review.get().field(), day, review.get().cycle()))
        .stream();
  }

  private Finding overdue(Element element, String field, LocalDate last, Period cycle) {
    String message =
        "%s was last reviewed on %s; its review was due on %s"
            .formatted(Words.element(element), last, last.plus(cycle));
    return at(element.at("/" + field), message)
        .help("review it, and write the day into `" + field + "`");
  }

  private Stream<Finding> dates(Element element, LocalDate today) {
    return Stream.concat(
        passed(
            element,
            "validUntil",
            today,
            " was valid until ",
            "renew it, or end it with its `status`"),
        passed(
            element,
            "targetDate",
            today,
            " was to be done by ",
            "set a new day, or a `status` that ends it"));
  }

  private Stream<Finding> passed(
      Element element, String field, LocalDate today, String what, String help) {
    return date(element, field)
        .filter(day -> day.isBefore(today))
        .map(day -> at(element.at("/" + field), Words.element(element) + what + day).help(help))
        .stream();
  }

  private static Optional<String> field(Element element, List<String> names) {
    return names.stream().filter(name -> !text(element, name).isBlank()).findFirst();
  }

  private static String text(Element element, String field) {
    return element.value().path(field).asString("").strip();
  }

  private static Optional<LocalDate> date(Element element, String field) {
    String text = text(element, field);
    try {
      return text.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(text.substring(0, 10)));
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }
}
