package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Backing;
import io.clientele.model.Backing.Training;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A unit that answers for customers and has nobody who was trained to, as far as is said. */
final class UntrainedUnit implements Check {
  private static final List<String> OF_CUSTOMERS =
      List.of("segment", "persona", "journey", "relationship");

  @Override
  public String code() {
    return "CLT826";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    List<Training> training = Backing.of(facts.model()).training();
    return training.isEmpty()
        ? Stream.empty()
        : Stream.concat(
            training.stream().filter(one -> one.trained() > one.people()).map(this::tooMany),
            untrained(facts.model(), training));
  }

  private Finding tooMany(Training training) {
    return at(
            training.at().field("trained"),
            "%d people of unit %s are trained, and %d work there"
                .formatted(training.trained(), Words.name(training.unit()), training.people()))
        .help("count those who work there now");
  }

  private Stream<Finding> untrained(Model model, List<Training> training) {
    Set<String> trained =
        training.stream()
            .filter(one -> one.trained() > 0)
            .map(one -> one.unit().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    Set<String> units = answering(model);
    units.removeIf(unit -> trained.contains(unit.toLowerCase(Locale.ROOT)));
    Element assessment = training.get(training.size() - 1).at().assessment();
    return units.isEmpty()
        ? Stream.empty()
        : Stream.of(
            at(
                    assessment.at("/training"),
                    "nobody is said to be trained in %s, which %s for customers"
                        .formatted(Words.names(units), units.size() == 1 ? "answers" : "answer"))
                .help("add how many work there and how many of them are trained"));
  }

  /** The units that own a segment, a persona, a journey or a relationship. */
  private static Set<String> answering(Model model) {
    Set<String> units = new TreeSet<>();
    for (String kind : OF_CUSTOMERS) {
      for (Element element : model.ofKind(kind)) {
        model.edgesFrom(element).stream()
            .filter(edge -> edge.relation().equals("owned-by"))
            .filter(edge -> edge.target().kind().equals("organisation-unit"))
            .forEach(edge -> units.add(edge.target().title()));
      }
    }
    return units;
  }
}
