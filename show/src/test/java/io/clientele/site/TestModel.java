package io.clientele.site;

import io.clientele.model.Document;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Indicator;
import io.clientele.model.Journey;
import io.clientele.model.Kind;
import io.clientele.model.Kinds;
import io.clientele.model.LineOfSight;
import io.clientele.model.Model;
import io.clientele.model.Persona;
import io.clientele.model.Reference;
import io.clientele.model.Relationship;
import io.clientele.model.SchemaProblem;
import io.clientele.model.Segment;
import io.clientele.model.Settings;
import io.clientele.model.SharedId;
import io.clientele.model.Unclassified;
import io.clientele.source.Parsed;
import io.clientele.source.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A model put together by hand. */
final class TestModel implements Model {
  final List<Element> elements = new ArrayList<>();
  final List<Edge> edges = new ArrayList<>();
  final List<Segment> segments = new ArrayList<>();
  final List<Persona> personas = new ArrayList<>();
  final List<Journey> journeys = new ArrayList<>();
  final List<Relationship> relationships = new ArrayList<>();
  final List<Document> documents = new ArrayList<>();
  final List<LineOfSight> lines = new ArrayList<>();
  String name = "Empty";

  @Override
  public Settings settings() {
    return new Settings(name, "standard", Optional.empty(), "EUR", List.of(), Optional.empty());
  }

  @Override
  public Kinds kinds() {
    return new Kinds() {
      @Override
      public List<Kind> all() {
        return List.of();
      }

      @Override
      public Optional<Kind> named(String wanted) {
        return Optional.empty();
      }
    };
  }

  @Override
  public List<Element> elements() {
    return elements;
  }

  @Override
  public Optional<Element> element(String id) {
    return elements.stream().filter(element -> element.id().equalsIgnoreCase(id)).findFirst();
  }

  @Override
  public List<Element> called(String name) {
    return element(name).stream().toList();
  }

  @Override
  public List<Element> ofKind(String kind) {
    return elements.stream().filter(element -> element.kind().equals(kind)).toList();
  }

  @Override
  public List<Edge> edges() {
    return edges;
  }

  @Override
  public List<Edge> edgesFrom(Element element) {
    return edges.stream().filter(edge -> edge.source().id().equals(element.id())).toList();
  }

  @Override
  public List<Edge> edgesTo(Element element) {
    return edges.stream().filter(edge -> edge.target().id().equals(element.id())).toList();
  }

  @Override
  public List<Reference> references() {
    return List.of();
  }

  @Override
  public List<Segment> segments() {
    return segments;
  }

  @Override
  public List<Persona> personas() {
    return personas;
  }

  @Override
  public List<Journey> journeys() {
    return journeys;
  }

  @Override
  public List<Relationship> relationships() {
    return relationships;
  }

  @Override
  public List<Document> documents() {
    return documents;
  }

  @Override
  public List<Indicator> indicators() {
    return Stream.of(
            segments.stream().flatMap(segment -> segment.indicators().stream()),
            journeys.stream().flatMap(journey -> journey.indicators().stream()),
            journeys.stream()
                .flatMap(j -> j.stages().stream())
                .flatMap(s -> s.indicators().stream()),
            relationships.stream().flatMap(relationship -> relationship.indicators().stream()))
        .flatMap(indicators -> indicators)
        .toList();
  }

  @Override
  public List<LineOfSight> linesOfSight() {
    return lines;
  }

  @Override
  public List<Parsed.Refused> unreadable() {
    return List.of();
  }

  @Override
  public List<Repair> repairs() {
    return List.of();
  }

  @Override
  public List<Unclassified> unclassified() {
    return List.of();
  }

  @Override
  public List<SchemaProblem> schemaProblems() {
    return List.of();
  }

  @Override
  public List<SharedId> sharedIds() {
    return List.of();
  }
}
