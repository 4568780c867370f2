package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.rules.Claims.Claim;
import io.clientele.finding.Finding;
import io.clientele.finding.Related;
import io.clientele.finding.Severity;
import io.clientele.model.Model;
import io.clientele.model.Reference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** An edge that one end declares and the other end, which speaks of such edges, does not. */
final class OneSidedEdge implements Check {
  private static final String DEPENDS_ON = "depends_on";

  @Override
  public String code() {
    return "CLT402";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    return Stream.of(
            enabling(model),
            conflicts(model),
            family(model, Hierarchy.ofParts(model)),
            family(model, Hierarchy.ofSegments(model)))
        .flatMap(found -> found);
  }

  /** A thing that says nothing of what it depends on is silent, not in contradiction. */
  private Stream<Finding> enabling(Model model) {
    Claims depends = claims(model, DEPENDS_ON);
    Map<String, Set<String>> wild = wildcards(model);
    return claims(model, "enables").all().stream()
        .filter(one -> one.of().value().has(DEPENDS_ON))
        .filter(one -> !depends.has(one.of(), one.by()))
        .filter(one -> !wild.getOrDefault(one.of().id(), Set.of()).contains(one.by().id()))
        .map(
            one ->
                said(model, one, "enables", "does not depend on it")
                    .help("name it in the `depends_on` there, or take it out here"));
  }

  private Stream<Finding> conflicts(Model model) {
    Claims conflicts = claims(model, "conflicts_with");
    Set<String> documents = new HashSet<>();
    model.documents().forEach(document -> documents.add(document.id()));
    return conflicts.all().stream()
        .filter(one -> documents.contains(one.of().id()) && !conflicts.has(one.of(), one.by()))
        .map(
            one ->
                said(model, one, "conflicts with", "does not say so")
                    .as(Severity.ERROR)
                    .help("name it in the `conflicts_with` there, or take it out here"));
  }

  /** Most hierarchies are told from one end; only where both ends speak can they disagree. */
  private Stream<Finding> family(Model model, Hierarchy tree) {
    Stream<Finding> below =
        tree.parents().all().stream()
            .filter(one -> tree.children().speaks(one.of()))
            .filter(one -> !tree.children().has(one.of(), one.by()))
            .map(one -> said(model, one, "has the parent", "names other children only"));
    Stream<Finding> above =
        tree.children().all().stream()
            .filter(one -> tree.parents().speaks(one.of()))
            .filter(one -> !tree.parents().has(one.of(), one.by()))
            .map(one -> said(model, one, "has the child", "names another parent only"));
    return Stream.concat(below, above)
        .map(finding -> finding.help("say the same at both ends, or at one end only"));
  }

  private Finding said(Model model, Claim one, String verb, String but) {
    String other = Words.name(one.of().title());
    String message = Words.element(one.by()) + " " + verb + " " + other + ", which " + but;
    return at(one.span(), message)
        .related(List.of(new Related(Words.place(model, one.of()), Words.element(one.of()))));
  }

  private static Claims claims(Model model, String field) {
    Claims claims = new Claims();
    for (Reference reference : model.referenceIndex().inField(field)) {
      if (reference.form() != Reference.Form.WILDCARD && reference.resolves()) {
        claims.add(reference.source(), reference.candidates().get(0), reference.span());
      }
    }
    return claims;
  }

  /** What each thing depends on by a wildcard; one set for each wildcard, however often it is. */
  private static Map<String, Set<String>> wildcards(Model model) {
    Map<String, Set<String>> meant = new HashMap<>();
    Map<String, Set<String>> wild = new HashMap<>();
    for (Reference reference : model.referenceIndex().inField(DEPENDS_ON)) {
      if (reference.form() == Reference.Form.WILDCARD) {
        Set<String> ids = meant.computeIfAbsent(reference.text(), absent -> ids(reference));
        wild.merge(reference.source().id(), ids, OneSidedEdge::union);
      }
    }
    return wild;
  }

  private static Set<String> ids(Reference reference) {
    Set<String> ids = new HashSet<>();
    reference.candidates().forEach(one -> ids.add(one.id()));
    return ids;
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }
}
