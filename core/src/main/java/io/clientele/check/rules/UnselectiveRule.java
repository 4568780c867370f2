package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.Results;
import io.clientele.finding.Finding;
import io.clientele.finding.Related;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import io.clientele.model.Segment;
import io.clientele.model.Segment.Membership;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A membership rule that selects nobody, everybody, or the same people as another. */
final class UnselectiveRule implements Check {
  @Override
  public String code() {
    return "CLT902";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public boolean isMeasured(Facts facts) {
    return facts.isMeasured();
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    if (!facts.isMeasured() || facts.results().volume().parties() == 0) {
      return Stream.empty();
    }
    List<Segment> ruled =
        facts.model().segments().stream().filter(one -> one.membership().isPresent()).toList();
    return Stream.concat(
        ruled.stream().flatMap(segment -> alone(facts.results(), segment)),
        overlaps(facts.results(), ruled));
  }

  private Stream<Finding> alone(Results results, Segment segment) {
    long members = members(results, segment);
    long all = results.volume().parties();
    if (members == 0) {
      return said(segment, " selects none of the %,d customers", all)
          .map(one -> one.help("compare its values with those of the data, or drop the segment"));
    }
    return members < all
        ? Stream.empty()
        : said(segment, " selects all %,d customers", all)
            .map(one -> one.help("add the condition that tells these customers from the others"));
  }

  /** Results hold only the pairs that share somebody, so there are no more pairs than that. */
  private Stream<Finding> overlaps(Results results, List<Segment> ruled) {
    Map<String, Segment> byId =
        ruled.stream()
            .collect(Collectors.toMap(Segment::id, Function.identity(), (first, same) -> first));
    return results.overlaps().entrySet().stream()
        .flatMap(
            entry -> {
              int tab = entry.getKey().indexOf('\t');
              Segment first = byId.get(entry.getKey().substring(0, Math.max(0, tab)));
              Segment second = byId.get(entry.getKey().substring(tab + 1));
              return first == null || second == null
                  ? Stream.empty()
                  : shared(results, first, second, entry.getValue());
            });
  }

  private Stream<Finding> shared(Results results, Segment first, Segment second, long both) {
    List<Related> other = List.of(new Related(span(first), "the rule of " + name(first)));
    boolean same = both == members(results, first) && both == members(results, second);
    if (same) {
      return said(second, " selects the same %,d customers as " + name(first), both)
          .map(one -> one.related(other).help("join the two, or say in the rule what parts them"));
    }
    return isExclusive(first) || isExclusive(second)
        ? said(second, " shares %,d customers with " + name(first) + ", and one is exclusive", both)
            .map(one -> one.related(other).help("narrow one rule, or set `exclusive: false`"))
        : Stream.empty();
  }

  private static boolean isExclusive(Segment segment) {
    return segment.membership().map(Membership::exclusive).orElse(false);
  }

  private static long members(Results results, Segment segment) {
    return results.members().getOrDefault(segment.id(), 0L);
  }

  private Stream<Finding> said(Segment segment, String message, long count) {
    String text = "the rule of " + name(segment) + message.replace("%,d", counted(count));
    return Stream.of(at(span(segment), text));
  }

  private static String counted(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String name(Segment segment) {
    return Words.element(segment.element());
  }

  private static Span span(Segment segment) {
    return segment.element().at("/x-clientele/membership/rule");
  }
}
