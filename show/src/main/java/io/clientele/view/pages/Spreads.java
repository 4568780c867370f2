package io.clientele.view.pages;

import io.clientele.check.result.SpreadResult;
import io.clientele.view.Estimate;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Spread;
import io.clientele.view.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Puts the levels at which a segment's members stand beside those of all customers. */
final class Spreads {
  private Spreads() {}

  /** Nothing where nothing was measured of the segment. */
  static Optional<Spread> of(Report report, String segmentId) {
    Map<String, List<SpreadResult>> aspects =
        report.results().spreads().stream()
            .filter(spread -> spread.segmentId().equalsIgnoreCase(segmentId))
            .collect(
                Collectors.groupingBy(
                    SpreadResult::aspect, LinkedHashMap::new, Collectors.toList()));
    return aspects.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Spread(
                "How the members of " + report.title(segmentId) + " are spread",
                aspects.values().stream().map(levels -> aspect(report, levels)).toList()));
  }

  private static Spread.Aspect aspect(Report report, List<SpreadResult> levels) {
    String aspect = levels.get(0).aspect();
    List<SpreadResult> all =
        report.results().spreads().stream()
            .filter(s -> s.segmentId().isEmpty() && s.aspect().equals(aspect))
            .toList();
    long members = total(levels);
    String among = levels.get(0).from().isPresent() ? ", in fifths of all customers" : "";
    return new Spread.Aspect(
        Words.title(aspect) + among,
        levels.stream()
            .map(
                level ->
                    new Spread.Bar(
                        name(report, level),
                        Estimate.share((double) level.members() / members, members),
                        share(all, level.level())))
            .toList());
  }

  private static long total(List<SpreadResult> levels) {
    return levels.stream().mapToLong(SpreadResult::members).sum();
  }

  private static OptionalDouble share(List<SpreadResult> all, String level) {
    long customers = total(all);
    return all.stream()
        .filter(each -> each.level().equals(level))
        .mapToDouble(each -> (double) each.members() / customers)
        .findFirst();
  }

  private static String name(Report report, SpreadResult level) {
    if (level.from().isEmpty() || level.to().isEmpty()) {
      return Words.plain(level.level());
    }
    String currency = report.model().settings().currency();
    return Numbers.of(level.from().getAsDouble(), currency)
        + " to "
        + Numbers.bare(level.to().getAsDouble(), currency);
  }
}
