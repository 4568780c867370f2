package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.rules.Values.Written;
import io.clientele.finding.Finding;
import io.clientele.finding.Nearest;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.model.Segment;
import io.clientele.source.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Customers named in a market, a service or a channel by a name that no segment has. */
final class UnreconciledSegment implements Check {
  /** Where other domains write segments as text, by kind. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "service", "customerSegments",
          "product", "customerSegments",
          "channel", "customerSegmentsServed",
          "market", "customerSegment");

  @Override
  public String code() {
    return "CLT309";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  /** A workspace without segments has nothing to be reconciled with. */
  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    if (model.segments().isEmpty()) {
      return Stream.empty();
    }
    Set<String> titles = new TreeSet<>();
    model.segments().stream().map(Segment::title).forEach(titles::add);
    Set<String> known = new HashSet<>();
    Stream.of("segment", "customer-type")
        .flatMap(kind -> model.ofKind(kind).stream())
        .flatMap(one -> Stream.of(one.id(), one.title()))
        .forEach(name -> known.add(Values.folded(name)));
    return FIELDS.keySet().stream()
        .flatMap(kind -> model.ofKind(kind).stream())
        .flatMap(element -> findings(element, known, titles));
  }

  private Stream<Finding> findings(Element element, Set<String> known, Set<String> titles) {
    List<Finding> near = new ArrayList<>();
    List<Written> strange = new ArrayList<>();
    for (Written one : Values.texts(element.value(), FIELDS.getOrDefault(element.kind(), ""))) {
      for (String name : one.text().split("[,;]", -1)) {
        if (!name.isBlank() && !known.contains(Values.folded(bare(name)))) {
          Optional<Finding> meant = meant(element, one, name.strip(), titles);
          meant.ifPresentOrElse(
              near::add, () -> strange.add(new Written(name.strip(), one.pointer())));
        }
      }
    }
    if (!strange.isEmpty()) {
      near.add(unmatched(element, strange));
    }
    return near.stream();
  }

  /** Without the prefix that market files put before a name. */
  private static String bare(String name) {
    return name.strip().replaceFirst("^(?:cs|segment):", "");
  }

  private Optional<Finding> meant(Element element, Written one, String name, Set<String> titles) {
    Span span = element.at(one.pointer());
    return Nearest.surely(name, titles)
        .map(
            title -> {
              Finding finding =
                  at(span, Words.element(element) + " calls a segment " + Words.name(name))
                      .help("the segment is called " + Words.name(title));
              return Optional.of(one.text())
                  .filter(name::equals)
                  .flatMap(text -> Spelling.fix(element.tree(), span, text, title))
                  .map(finding::fix)
                  .orElse(finding);
            });
  }

  private Finding unmatched(Element element, List<Written> strange) {
    List<String> names = strange.stream().map(Written::text).distinct().limit(4).toList();
    return at(
            element.at(strange.get(0).pointer()),
            Words.element(element)
                + " is for "
                + String.join(" and ", names.stream().map(Words::name).toList())
                + ", which no segment is called")
        .help("name segments by id or title, or declare a customer type of that name");
  }
}
