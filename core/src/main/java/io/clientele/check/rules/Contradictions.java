package io.clientele.check.rules;

import io.clientele.check.CustomerFields;
import io.clientele.check.Figure;
import io.clientele.check.PersonaTraits;
import io.clientele.check.PersonaTraits.Trait;
import io.clientele.model.Edge;
import io.clientele.model.Model;
import io.clientele.model.Persona;
import io.clientele.model.Segment;
import io.clientele.rule.Expression;
import io.clientele.rule.ParsedRule;
import io.clientele.rule.RuleParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a persona's age or income lies outside the rule of its segment; each rule is read once. */
final class Contradictions {
  private final Model model;
  private final Map<String, Segment> segments = new HashMap<>();
  private final Map<String, Optional<Expression>> conditions = new HashMap<>();

  /** The traits of a persona that together keep it out of a segment. */
  record Contradiction(Segment segment, Segment.Membership membership, List<Trait> traits) {}

  Contradictions(Model model) {
    this.model = model;
    model.segments().forEach(segment -> segments.put(segment.id(), segment));
  }

  Stream<Contradiction> of(Persona persona) {
    if (persona.demographics().isEmpty()) {
      return Stream.empty();
    }
    return model.edgesFrom(persona.element()).stream()
        .filter(edge -> edge.relation().equals("belongs-to"))
        .map(Edge::target)
        .flatMap(target -> Optional.ofNullable(segments.get(target.id())).stream())
        .flatMap(segment -> of(persona, segment));
  }

  /** An invented person is measured against rules for persons only. */
  private Stream<Contradiction> of(Persona persona, Segment segment) {
    Optional<Segment.Membership> membership =
        segment.membership().filter(rule -> rule.entity().equals("person"));
    Optional<Expression> condition =
        membership.flatMap(
            rule -> conditions.computeIfAbsent(segment.id(), absent -> condition(rule)));
    if (membership.isEmpty() || condition.isEmpty()) {
      return Stream.empty();
    }
    String currency = model.settings().currency();
    List<Trait> traits =
        PersonaTraits.of(persona, Membership.fields(condition.get()), currency).stream()
            .filter(trait -> !trait.field().isEmpty() && trait.figure().isPresent())
            .toList();
    List<Trait> alone =
        traits.stream().filter(one -> excludes(condition.get(), List.of(one))).toList();
    if (alone.isEmpty() && !excludes(condition.get(), traits)) {
      return Stream.empty();
    }
    Stream<List<Trait>> guilty = alone.isEmpty() ? Stream.of(traits) : alone.stream().map(List::of);
    return guilty.map(some -> new Contradiction(segment, membership.get(), some));
  }

  /** A rule that cannot be read is no rule here; its own check says so. */
  private Optional<Expression> condition(Segment.Membership membership) {
    ParsedRule parsed =
        RuleParser.parse(
            membership.rule(), CustomerFields.of(model.settings()).scope(), membership.span());
    return parsed instanceof ParsedRule.Accepted accepted
        ? Optional.of(accepted.rule().condition())
        : Optional.empty();
  }

  private static boolean excludes(Expression condition, List<Trait> traits) {
    Map<String, Figure> known =
        traits.stream()
            .collect(
                Collectors.toMap(
                    Trait::field, trait -> trait.figure().orElseThrow(), (first, second) -> first));
    return new Membership(known).of(condition) == Membership.Answer.NO;
  }
}
