package io.clientele.transform.gate;

import io.clientele.check.Results;
import io.clientele.check.result.Reading;
import io.clientele.data.Engine;
import io.clientele.data.NamedStatements;
import io.clientele.data.Row;
import io.clientele.data.Sql;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.LineOfSight;
import io.clientele.model.Model;
import io.clientele.model.Segment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What gates stand on: the model, what was measured, and what happened before. */
public final class Grounds {
  private static final NamedStatements STATEMENTS =
      NamedStatements.beside(Grounds.class, "gates.sql");

  private final Engine engine;
  private final Model model;
  private final Results results;
  private final LocalDate asOf;
  private final Past past;
  private final Map<String, Double> weights = new HashMap<>();
  private final Parts parts;
  private final List<LineOfSight> lines;

  public Grounds(Engine engine, Model model, Results results, LocalDate asOf, Past past) {
    this.engine = engine;
    this.model = model;
    this.results = results;
    this.asOf = asOf;
    this.past = past;
    this.parts = Parts.of(model);
    this.lines = model.linesOfSight();
    model.segments().forEach(segment -> weights.put(segment.id(), weight(segment)));
  }

  Ask ask(String id, String asks) {
    return new Ask(this, id, asks);
  }

  Model model() {
    return model;
  }

  Results results() {
    return results;
  }

  LocalDate asOf() {
    return asOf;
  }

  Past past() {
    return past;
  }

  Parts parts() {
    return parts;
  }

  List<LineOfSight> lines() {
    return lines;
  }

  /** What a condition takes, as the workspace sets it. */
  double threshold(String id, double otherwise) {
    return model
        .settings()
        .file()
        .map(file -> file.value().at("/transform/gates").path(id))
        .filter(JsonNode::isNumber)
        .map(node -> node.asDouble(otherwise))
        .orElse(otherwise);
  }

  /** Segments of much value and many members first, everything else by id. */
  List<Element> byWeight(Collection<Element> elements) {
    return elements.stream()
        .sorted(
            Comparator.comparingDouble((Element one) -> -weights.getOrDefault(one.id(), 0.0))
                .thenComparing(Element::id))
        .toList();
  }

  /** What all members of a segment are worth, as far as both is known. */
  private double weight(Segment segment) {
    long members = results.members().getOrDefault(segment.id(), 0L);
    return members * segment.lifetimeValue().map(Segment.LifetimeValue::value).orElse(1.0);
  }

  /** What an element or one of its parts leads to by a relation. */
  Stream<Element> targets(Element element, String relation, String kind) {
    return parts
        .with(element)
        .flatMap(one -> model.edgesFrom(one).stream())
        .filter(edge -> edge.relation().equals(relation) && edge.target().kind().equals(kind))
        .map(Edge::target);
  }

  /** Whether an edge joins an element with something of a kind, whichever way it runs. */
  boolean joins(Element element, String kind) {
    return parts
        .with(element)
        .anyMatch(
            one ->
                model.edgesFrom(one).stream().anyMatch(edge -> edge.target().kind().equals(kind))
                    || model.edgesTo(one).stream()
                        .anyMatch(edge -> edge.source().kind().equals(kind)));
  }

  List<Element> ofKind(String kind) {
    return model.ofKind(kind);
  }

  List<Element> segments() {
    return model.segments().stream().map(Segment::element).toList();
  }

  /** The readings of a measure. */
  List<Reading> readings(String measure) {
    return results.readings().stream().filter(one -> one.measure().equals(measure)).toList();
  }

  <T> List<T> rows(String statement, Function<Row, T> read, @Nullable Object... parameters) {
    return engine.rows(Sql.of(STATEMENTS.named(statement), parameters), read);
  }

  Engine engine() {
    return engine;
  }
}
