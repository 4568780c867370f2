package io.clientele.check.rules;

import com.google.common.collect.Iterables;
import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.rules.Contradictions.Contradiction;
import io.clientele.finding.Finding;
import io.clientele.finding.Related;
import io.clientele.finding.Severity;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.model.Persona;
import io.clientele.model.Reference;
import io.clientele.model.Ties;
import io.clientele.source.Pointer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A persona without a segment, unlike its segment, or tied to nothing the organisation does. */
final class UngroundedPersona implements Check {
  private static final Set<String> PARTS = Set.of("goal", "stage");

  @Override
  public String code() {
    return "CLT305";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    Set<String> grouped = new HashSet<>();
    Set<String> able = new HashSet<>();
    Set<String> served = new HashSet<>();
    for (Ties file : model.ties()) {
      Tied tied = facts.known(this, file, () -> Tied.by(file));
      grouped.addAll(tied.grouped());
      able.addAll(tied.able());
      served.addAll(tied.served());
    }
    Contradictions contradictions = new Contradictions(model);
    return model.personas().stream()
        .flatMap(
            persona -> {
              List<String> lacking = new ArrayList<>();
              if (!grouped.contains(persona.id())) {
                lacking.add("belongs to no segment");
              }
              if (!holds(model, persona, able)) {
                lacking.add("requires no capability");
              }
              if (!holds(model, persona, served)) {
                lacking.add("experiences no value stream");
              }
              return Stream.concat(
                  lacks(model, persona, lacking),
                  contradictions.of(persona).map(found -> contradicts(persona, found)));
            });
  }

  /** What one file ties to segments, to capabilities and to value streams. */
  private record Tied(Set<String> grouped, Set<String> able, Set<String> served) {
    static Tied by(Ties file) {
      return new Tied(
          from(file, Set.of("belongs-to")),
          from(file, Set.of("requires")),
          from(file, Set.of("experiences", "participates-in", "mapped-to")));
    }

    /** The things that some relation leads from, by themselves or by a part of theirs. */
    private static Set<String> from(Ties file, Set<String> relations) {
      Set<String> ids = new HashSet<>();
      for (Edge edge : Iterables.concat(file.parts(), file.edges())) {
        if (relations.contains(edge.relation())) {
          ids.add(whole(edge.source()));
        }
      }
      for (Reference reference : file.references()) {
        boolean open = reference.form() != Reference.Form.TEXT && !reference.resolves();
        if (open && relations.contains(reference.relation())) {
          ids.add(whole(reference.source()));
        }
      }
      return ids.isEmpty() ? Set.of() : ids;
    }
  }

  private static String whole(Element element) {
    String id = element.id();
    return PARTS.contains(element.kind()) && id.indexOf('/') > 0
        ? id.substring(0, id.lastIndexOf('/'))
        : id;
  }

  /** What a persona goes through in a journey it has gone through. */
  private static boolean holds(Model model, Persona persona, Set<String> tied) {
    return tied.contains(persona.id())
        || model.edgesTo(persona.element()).stream()
            .filter(edge -> edge.source().kind().equals("journey"))
            .anyMatch(edge -> tied.contains(edge.source().id()));
  }

  private Stream<Finding> lacks(Model model, Persona persona, List<String> lacking) {
    if (lacking.isEmpty()) {
      return Stream.empty();
    }
    int last = lacking.size() - 1;
    String all = String.join(", ", lacking.subList(0, last));
    String message = Words.element(persona.element()) + " " + (last == 0 ? "" : all + " and ");
    return Stream.of(
        at(Words.place(model, persona.element()), message + lacking.get(last))
            .help(
                "name them in `customerSegmentID`, `relevantCapabilities`, `relevantValueStreams`,"
                    + " or in a journey of this persona"));
  }

  private Finding contradicts(Persona persona, Contradiction found) {
    String traits =
        found.traits().stream()
            .map(trait -> "the " + Words.name(trait.key()) + " " + Words.name(trait.text()))
            .collect(Collectors.joining(" and "));
    String segment = Words.element(found.segment().element());
    String where =
        found.traits().size() == 1
            ? "/demographicAttributes/" + Pointer.escaped(found.traits().get(0).key())
            : "/demographicAttributes";
    return at(
            persona.element().at(where),
            Words.element(persona.element())
                + " has "
                + traits
                + ", with which nobody is in "
                + segment)
        .help("correct the persona, or name the segment it belongs to")
        .related(List.of(new Related(found.membership().span(), "the rule of " + segment)));
  }
}
