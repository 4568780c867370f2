package io.clientele.measure;

import io.clientele.check.result.Reading;
import io.clientele.data.Appender;
import io.clientele.measure.statistic.Estimate;
import io.clientele.measure.statistic.Shares;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes rows of table {@code standing}: what one subject declares, beside what was measured. */
final class Beside {
  private static final String UNMEASURABLE = "unmeasurable";

  /** How many members of a segment stand in one way. */
  record Level(String segmentId, String aspect, String level, long members) {}

  private final Appender table;
  private final Figures figures;
  private final List<Level> levels;
  private final String relationshipId;
  private final String segmentId;

  /** Of nobody yet: see {@link #of}. */
  Beside(Appender table, Figures figures, List<Level> levels) {
    this(table, figures, levels, "", "");
  }

  private Beside(
      Appender table,
      Figures figures,
      List<Level> levels,
      String relationshipId,
      String segmentId) {
    this.table = table;
    this.figures = figures;
    this.levels = levels;
    this.relationshipId = relationshipId;
    this.segmentId = segmentId;
  }

  /** Of a relationship with a segment; of the segment itself where the relationship is empty. */
  Beside of(String relationship, String segment) {
    return new Beside(table, figures, levels, relationship, segment);
  }

  void number(String aspect, Claim claim, String measure) {
    Optional<Reading> reading = reading(measure);
    String verdict = reading.map(found -> verdict(claim, found)).orElse(UNMEASURABLE);
    row(aspect, claim.text(), reading, verdict);
  }

  /** Whether a figure that speaks for what is declared lies above a limit. */
  void above(String aspect, String declared, String measure, double limit) {
    Optional<Reading> reading = reading(measure).filter(found -> found.n() >= Verdicts.FEWEST);
    String verdict =
        declared.isEmpty()
            ? "undeclared"
            : reading
                .map(
                    found ->
                        found.low() > limit
                            ? "agrees"
                            : found.high() < limit ? "differs" : "undecided")
                .orElse(UNMEASURABLE);
    row(aspect, declared, reading, verdict);
  }

  private Optional<Reading> reading(String measure) {
    return figures.ofSegment(measure, segmentId);
  }

  /** A claim less costs says nothing of revenue, except that it cannot be above it. */
  private static String verdict(Claim claim, Reading reading) {
    if (reading.n() < Verdicts.FEWEST) {
      return UNMEASURABLE;
    }
    if (!claim.isNumber()) {
      return "undeclared";
    }
    if (claim.low() > reading.high()) {
      return "declared too high";
    }
    if (claim.net()) {
      return "not comparable";
    }
    return claim.high() < reading.low() ? "declared too low" : "agrees";
  }

  private void row(String aspect, String declared, Optional<Reading> reading, String verdict) {
    table.row(
        blankAsNone(relationshipId),
        segmentId,
        aspect,
        declared,
        reading.map(r -> String.format(Locale.ROOT, "%.2f", r.value())).orElse(""),
        reading.map(Reading::value).orElse(null),
        reading.map(Reading::low).orElse(null),
        reading.map(Reading::high).orElse(null),
        reading.map(Reading::n).orElse(0L),
        verdict);
  }

  private static @Nullable String blankAsNone(String id) {
    return id.isEmpty() ? null : id;
  }

  /** The level that most members have, with its share. */
  void level(String aspect, String declared) {
    List<Level> own = own(aspect);
    List<Estimate> shares = Shares.each(own.stream().mapToLong(Level::members).toArray());
    int most = -1;
    long members = 0;
    for (int at = 0; at < own.size(); at++) {
      most = most < 0 || own.get(at).members > own.get(most).members ? at : most;
      members += own.get(at).members;
    }
    String measured = most < 0 ? "" : own.get(most).level;
    Optional<Estimate> share = most < 0 ? Optional.empty() : Optional.of(shares.get(most));
    table.row(
        blankAsNone(relationshipId),
        segmentId,
        aspect,
        declared,
        measured,
        share.map(estimate -> 100 * estimate.value()).orElse(null),
        share.map(estimate -> 100 * estimate.low()).orElse(null),
        share.map(estimate -> 100 * estimate.high()).orElse(null),
        members,
        verdict(declared, measured, members));
  }

  private List<Level> own(String aspect) {
    List<Level> own = new ArrayList<>();
    for (Level level : levels) {
      if (level.segmentId.equalsIgnoreCase(segmentId) && level.aspect.equals(aspect)) {
        own.add(level);
      }
    }
    return own;
  }

  private static String verdict(String declared, String measured, long members) {
    if (members < Verdicts.FEWEST) {
      return UNMEASURABLE;
    }
    if (declared.isEmpty()) {
      return "undeclared";
    }
    return declared.equalsIgnoreCase(measured) ? "agrees" : "differs";
  }
}
