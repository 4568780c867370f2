package io.clientele.transform.gate;

import io.clientele.data.Row;
import io.clientele.model.Settings;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** What each source gave. */
final class Sources {
  /** How old the newest row may be where a source says nothing of its {@code freshness}. */
  private static final Period USUAL = Period.ofDays(31);

  private Sources() {}

  /** One loaded source; without a date in its rows nothing says that it is old. */
  record Loaded(String name, long rows, long rejected, Optional<LocalDate> newest) {
    private static Loaded of(Row row) {
      return new Loaded(
          row.text(1), row.integer(2), row.integer(3), row.optionalText(4).map(LocalDate::parse));
    }

    boolean isFresh(Grounds grounds) {
      LocalDate since = grounds.asOf().minus(freshness(grounds, name));
      return newest.filter(day -> day.isBefore(since)).isEmpty();
    }
  }

  static List<Loaded> of(Grounds grounds) {
    return grounds.rows("sources", Loaded::of);
  }

  private static Period freshness(Grounds grounds, String source) {
    return grounds.model().settings().sources().stream()
        .filter(one -> one.name().equals(source))
        .map(Sources::declared)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(USUAL);
  }

  private static Optional<Period> declared(Settings.SourceDeclaration source) {
    String text = source.tree().value().at(source.pointer()).path("freshness").asString("");
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Period.parse(text));
    } catch (DateTimeParseException notAPeriod) {
      return Optional.empty();
    }
  }
}
