package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Related;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import io.clientele.model.Model;
import io.clientele.model.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Things that depend on one another in a circle, or that are above themselves. */
final class CircularDependency implements Check {
  private static final int LONGEST = 160;
  private static final int MOST_PLACES = 6;

  @Override
  public String code() {
    return "CLT401";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    return Stream.of(
            loops(dependencies(model), "depends on itself", "take one of these out"),
            loops(Hierarchy.ofParts(model).merged(model), "is above itself", "take one parent out"),
            loops(
                Hierarchy.ofSegments(model).merged(model),
                "is above itself",
                "turn one `relationshipType` round"))
        .flatMap(found -> found);
  }

  /** Wildcards mean a type and not a document: types may well depend on one another. */
  private static Claims dependencies(Model model) {
    Claims claims = new Claims();
    for (Reference reference : model.referenceIndex().inField("depends_on")) {
      if (reference.form() != Reference.Form.WILDCARD && reference.resolves()) {
        claims.add(reference.source(), reference.candidates().get(0), reference.span());
      }
    }
    return claims;
  }

  private Stream<Finding> loops(Claims claims, String what, String help) {
    if (!claims.mayLoop()) {
      return Stream.empty();
    }
    List<List<String>> loops = Loops.of(claims.links());
    Map<List<String>, Span> places = new HashMap<>();
    if (!loops.isEmpty()) {
      claims
          .all()
          .forEach(one -> places.putIfAbsent(List.of(one.by().id(), one.of().id()), one.span()));
    }
    return loops.stream().map(loop -> finding(loop, places, what, help));
  }

  private Finding finding(
      List<String> loop, Map<List<String>, Span> places, String what, String help) {
    List<Related> steps = new ArrayList<>();
    for (int i = 0; i < loop.size() && i < MOST_PLACES; i++) {
      String from = loop.get(i);
      String to = loop.get((i + 1) % loop.size());
      String step = Words.name(from) + " → " + Words.name(to);
      Span span = places.getOrDefault(List.of(from, to), Span.startOf(""));
      steps.add(new Related(span, step));
    }
    return at(steps.get(0).span(), Words.name(loop.get(0)) + " " + what + way(loop))
        .help(help)
        .related(steps.subList(1, steps.size()));
  }

  /** The way round, cut where a line gets too long. */
  private static String way(List<String> loop) {
    StringBuilder way = new StringBuilder();
    int shown = 1;
    while (shown < loop.size() && way.length() < LONGEST) {
      way.append(shown == 1 ? " by way of " : " → ").append(Words.name(loop.get(shown++)));
    }
    int more = loop.size() - shown;
    return more == 0 ? way.toString() : way + " and " + more + " more";
  }
}
