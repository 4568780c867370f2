package io.clientele.model.difference;

import io.clientele.finding.Span;
import io.clientele.model.Indicator;
import io.clientele.model.LineOfSight;
import io.clientele.model.Model;
import io.clientele.model.Segment;
import io.clientele.model.Settings.SourceDeclaration;
import io.clientele.model.difference.Breaking.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Compares what figures rest on: who is in a segment, what a measure is, whose keys a source has.
 */
final class Definitions {
  private final Model before;
  private final Model after;
  private final Pairing pairing;

  Definitions(Model before, Model after, Pairing pairing) {
    this.before = before;
    this.after = after;
    this.pairing = pairing;
  }

  void compare(Report report) {
    memberships(report);
    measures(report);
    sights(report);
    sources(report);
  }

  private void memberships(Report report) {
    Map<String, Segment> now = new HashMap<>();
    after.segments().forEach(one -> now.put(Content.key(one.id()), one));
    for (Segment former : before.segments()) {
      Optional<Segment> segment = pairing.now(former.id()).map(now::get);
      if (segment.isPresent() && !rule(former).equals(rule(segment.get()))) {
        Segment changed = segment.get();
        Span where =
            changed.membership().map(Segment.Membership::span).orElse(changed.element().span());
        report.add(
            Rule.MEMBERSHIP,
            Breaks.name(changed.element()) + " has another rule of who is in it",
            where);
      }
    }
  }

  private static String rule(Segment segment) {
    return segment
        .membership()
        .map(one -> one.entity() + " " + one.rule().strip().replaceAll("\\s+", " "))
        .orElse("");
  }

  private void measures(Report report) {
    Map<String, Indicator> now = new HashMap<>();
    after.indicators().forEach(one -> now.put(key(one.subjectId(), one), one));
    for (Indicator former : before.indicators()) {
      String subject = pairing.now(former.subjectId()).orElse("");
      Optional<Indicator> indicator = Optional.ofNullable(now.get(key(subject, former)));
      if (indicator.isPresent()
          && former.binding().isPresent()
          && !measure(former).equals(measure(indicator.get()))) {
        String message =
            "indicator `"
                + former.name()
                + "` of `"
                + indicator.get().subjectId()
                + "` is measured in another way";
        report.add(Rule.MEASURE, message, indicator.get().span());
      }
    }
  }

  private static String key(String subject, Indicator indicator) {
    return Content.key(subject) + "\n" + Content.key(indicator.name());
  }

  /** What makes readings comparable. */
  private static String measure(Indicator indicator) {
    return indicator
        .binding()
        .map(one -> one.measure() + " " + one.higherIsBetter() + " " + indicator.unit())
        .orElse("");
  }

  private void sights(Report report) {
    Map<String, LineOfSight> now = new HashMap<>();
    after.linesOfSight().forEach(one -> now.put(Content.key(one.segment().id()), one));
    for (LineOfSight former : before.linesOfSight()) {
      Optional<LineOfSight> line = pairing.now(former.segment().id()).map(now::get);
      if (line.isPresent() && line.get().present() < former.present()) {
        String message =
            "the line of sight of `%s` reaches %d of 5 hops; it reached %d"
                .formatted(line.get().segment().id(), line.get().present(), former.present());
        report.add(Rule.SIGHT, message, line.get().segment().element().span());
      }
    }
  }

  /** The ids of customers hang on the names and keys of sources. */
  private void sources(Report report) {
    Map<String, SourceDeclaration> now = new HashMap<>();
    after.settings().sources().forEach(one -> now.put(one.name(), one));
    for (SourceDeclaration former : before.settings().sources()) {
      Optional<SourceDeclaration> source = Optional.ofNullable(now.get(former.name()));
      String name = "source `" + former.name() + "`";
      if (source.isEmpty()) {
        report.add(Rule.SOURCE, name + " is removed", former.at(""));
      } else if (!former.mapping().path("key").equals(source.get().mapping().path("key"))) {
        report.add(Rule.SOURCE_KEY, name + " has another key", source.get().at(""));
      }
    }
  }
}
