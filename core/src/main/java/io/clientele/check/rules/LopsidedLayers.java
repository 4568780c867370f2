package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.result.LayerResult;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import io.clientele.model.Journey;
import io.clientele.model.Journey.Stage;
import io.clientele.model.Model;
import io.clientele.model.SelfRating;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An assessment with holes, layers far apart, or journeys that leave out a sort of experience. */
final class LopsidedLayers implements Check {
  private static final double FAR = 2;
  private static final List<String> EXPERIENCES =
      List.of("activation", "response", "product-or-service");

  @Override
  public String code() {
    return "CLT805";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    Map<String, Double> shown = shown(facts);
    return Stream.of(
            model.ofKind("layer-assessment").stream()
                .flatMap(one -> assessed(one, shown.isEmpty())),
            SelfRating.counting(model).values().stream()
                .map(SelfRating::assessment)
                .limit(1)
                .flatMap(one -> apart(one, "counts, as far as can be shown, with", shown).stream()),
            missingExperiences(model))
        .flatMap(findings -> findings);
  }

  /** Without results the layers are compared as they are rated. */
  private Stream<Finding> assessed(Element assessment, boolean compares) {
    Map<String, Integer> ratings = ratings(assessment);
    Map<String, Double> levels = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    Layers.all()
        .forEach(
            (layer, parts) -> {
              List<Integer> rated =
                  parts.stream().filter(ratings::containsKey).map(ratings::get).toList();
              if (rated.isEmpty()) {
                findings.add(
                    said(assessment, "rates nothing of the layer " + Words.name(layer), parts));
                return;
              }
              levels.put(layer, Layers.level(rated));
              List<String> open =
                  parts.stream().filter(part -> !ratings.containsKey(part)).toList();
              if (!open.isEmpty()) {
                findings.add(said(assessment, "leaves " + Words.names(open) + " unrated", open));
              }
            });
    if (compares) {
      apart(assessment, "puts", levels).ifPresent(findings::add);
    }
    return findings.stream();
  }

  /** What counts of each layer after a run: no more than the evidence bears. */
  private static Map<String, Double> shown(Facts facts) {
    Map<String, Double> levels = new LinkedHashMap<>();
    facts.results().layers().stream()
        .collect(
            Collectors.groupingBy(
                LayerResult::layer,
                LinkedHashMap::new,
                Collectors.mapping(LayerResult::effective, Collectors.toList())))
        .forEach((layer, effective) -> levels.put(layer, Layers.level(effective)));
    return levels;
  }

  private static Map<String, Integer> ratings(Element assessment) {
    Map<String, Integer> ratings = new LinkedHashMap<>();
    for (JsonNode rating : assessment.value().path("ratings")) {
      if (rating.path("self").isIntegralNumber()) {
        ratings.put(rating.path("element").asString(""), rating.path("self").asInt(0));
      }
    }
    return ratings;
  }

  private Finding said(Element assessment, String what, List<String> parts) {
    return at(assessment.at("/ratings"), Words.element(assessment) + " " + what)
        .help("add to `ratings`: `{element: " + parts.get(0) + ", self: …, reason: …}`");
  }

  private Optional<Finding> apart(Element assessment, String puts, Map<String, Double> levels) {
    Optional<String> low = levels.keySet().stream().min((a, b) -> compare(levels, a, b));
    Optional<String> high = levels.keySet().stream().max((a, b) -> compare(levels, a, b));
    if (low.isEmpty() || high.isEmpty() || at(levels, high.get()) - at(levels, low.get()) <= FAR) {
      return Optional.empty();
    }
    String message =
        String.format(
            Locale.ROOT,
            "%s %s %s at %.1f and %s at %.1f, more than two levels apart",
            Words.element(assessment),
            puts,
            Words.name(high.get()),
            at(levels, high.get()),
            Words.name(low.get()),
            at(levels, low.get()));
    return Optional.of(
        at(assessment.at("/ratings"), message)
            .help("change " + Words.name(low.get()) + " first: it holds the others back"));
  }

  private static int compare(Map<String, Double> levels, String a, String b) {
    return Double.compare(at(levels, a), at(levels, b));
  }

  private static double at(Map<String, Double> levels, String layer) {
    return levels.getOrDefault(layer, 0.0);
  }

  /** Only where every stage says which experience it is: otherwise the missing one may be there. */
  private Stream<Finding> missingExperiences(Model model) {
    List<Journey> journeys =
        model.journeys().stream().filter(one -> !one.stages().isEmpty()).toList();
    List<String> said =
        journeys.stream()
            .flatMap(one -> one.stages().stream())
            .map(Stage::experience)
            .distinct()
            .toList();
    if (journeys.isEmpty() || said.contains("")) {
      return Stream.empty();
    }
    Element first = journeys.get(0).element();
    return EXPERIENCES.stream()
        .filter(experience -> !said.contains(experience))
        .map(
            experience ->
                at(
                        Words.place(model, first),
                        "no stage of any journey gives the experience " + Words.name(experience))
                    .help(
                        "add a stage with `experience: "
                            + experience
                            + "`, or say which stage it is"));
  }
}
