package io.clientele.model;

import io.clientele.model.matching.Fault;
import io.clientele.model.matching.Matching;
import io.clientele.source.Parsed;
import io.clientele.source.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A model as it was read.
 *
 * @param known what the next reading need not read again
 */
record DeclaredModel(
    Settings settings,
    Kinds kinds,
    Grammar grammar,
    Directory directory,
    Graph graph,
    List<Ties> ties,
    ReferenceIndex referenceIndex,
    List<Segment> segments,
    List<Persona> personas,
    List<Journey> journeys,
    List<Relationship> relationships,
    List<Document> documents,
    Supplier<List<LineOfSight>> sightlines,
    List<Parsed.Refused> unreadable,
    List<Repair> repairs,
    List<Unclassified> unclassified,
    List<SchemaProblem> schemaProblems,
    List<Unusable> unusable,
    List<Parsed> ownChecks,
    Catalogue catalogue,
    MatchingFiles files,
    Known known)
    implements Model {
  DeclaredModel {
    unreadable = List.copyOf(unreadable);
    repairs = List.copyOf(repairs);
    unclassified = List.copyOf(unclassified);
    schemaProblems = List.copyOf(schemaProblems);
    unusable = List.copyOf(unusable);
    ownChecks = List.copyOf(ownChecks);
  }

  @Override
  public List<Element> elements() {
    return directory.elements();
  }

  @Override
  public Optional<Element> element(String id) {
    return directory.element(id);
  }

  @Override
  public List<Element> called(String name) {
    Called called = Called.of(name);
    List<Element> named = directory.named(called);
    return List.copyOf(named.isEmpty() ? directory.titled(called, Set.of()) : named);
  }

  @Override
  public List<Element> ofKind(String kind) {
    return directory.ofKind(kind);
  }

  @Override
  public List<LineOfSight> linesOfSight() {
    return sightlines.get();
  }

  @Override
  public List<Reference> references() {
    List<Reference> references = new ArrayList<>();
    ties.forEach(file -> references.addAll(file.references()));
    return references;
  }

  @Override
  public List<Edge> edges() {
    return graph.edges();
  }

  @Override
  public List<Edge> edgesFrom(Element element) {
    return graph.from(element);
  }

  @Override
  public List<Edge> edgesTo(Element element) {
    return graph.to(element);
  }

  @Override
  public List<Indicator> indicators() {
    return Stream.of(
            segments.stream().flatMap(segment -> segment.indicators().stream()),
            journeys.stream().flatMap(DeclaredModel::indicators),
            relationships.stream().flatMap(one -> one.indicators().stream()))
        .flatMap(one -> one)
        .toList();
  }

  private static Stream<Indicator> indicators(Journey journey) {
    return Stream.concat(
        journey.indicators().stream(),
        journey.stages().stream().flatMap(stage -> stage.indicators().stream()));
  }

  @Override
  public Matching matching() {
    return files.matching();
  }

  @Override
  public boolean decides(String field) {
    return files.decides(field);
  }

  @Override
  public List<Fault> matchingFaults() {
    return files.faults();
  }

  @Override
  public List<SharedId> sharedIds() {
    return directory.shared();
  }
}
