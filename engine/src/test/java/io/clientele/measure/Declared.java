package io.clientele.measure;

import io.clientele.finding.Span;
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
import io.clientele.source.SourceFile;
import io.clientele.source.Tree;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tools.jackson.databind.json.JsonMapper;

/** A small model put together by hand. */
public final class Declared implements Model {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public final List<Segment> segments = new ArrayList<>();
  public final List<Journey> journeys = new ArrayList<>();
  public final List<Indicator> indicators = new ArrayList<>();
  public final List<Element> elements = new ArrayList<>();
  public final List<LineOfSight> lines = new ArrayList<>();
  public final List<Edge> edges = new ArrayList<>();
  public final List<Settings.SourceDeclaration> sources = new ArrayList<>();

  /** An element of a kind from its JSON. */
  public static Element element(String id, String kind, String json) {
    Tree tree =
        new Tree(
            new SourceFile(id + ".json", json), JSON.readTree(json), Map.of(), Map.of(), List.of());
    return new Element(id, kind, id, "", false, tree, "");
  }

  /** A person source with attributes. */
  public Declared attributes(String json) {
    String mapping = "{\"attributes\": " + json + "}";
    Tree tree =
        new Tree(
            new SourceFile("clientele.yaml", mapping),
            JSON.readTree(mapping),
            Map.of(),
            Map.of(),
            List.of());
    sources.add(
        new Settings.SourceDeclaration(
            "crm", "crm.csv", "person", tree.value(), JSON.readTree("{}"), 1, tree, ""));
    return this;
  }

  /** A segment whose members follow from a rule; no rule when empty. */
  public Declared segment(String id, String rule) {
    Span span = new Span(id + ".json", 9, 5, 9, 5 + rule.length());
    segments.add(
        new Segment(
            element(id, "segment", "{}"),
            "",
            "",
            "",
            List.of(),
            List.of(),
            "",
            List.of(),
            List.of(),
            "",
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            "",
            rule.isEmpty()
                ? Optional.empty()
                : Optional.of(new Segment.Membership("person", rule, false, "", span))));
    return this;
  }

  /** A journey of the given stages. */
  public Declared journey(String id, List<String> fromSources, Journey.Stage... stages) {
    journeys.add(
        new Journey(
            element(id, "journey", "{}"),
            "",
            "",
            List.of(),
            "",
            List.of(stages),
            "as-is",
            Map.of(),
            fromSources,
            Duration.ofDays(30),
            List.of()));
    return this;
  }

  /** A stage with conditions, each a touchpoint of its own unless named {@code name: when}. */
  public static Journey.Stage stage(String id, String... conditions) {
    List<Journey.Match> matches = new ArrayList<>();
    for (String condition : conditions) {
      String[] parts = condition.contains(": ") ? condition.split(": ", 2) : null;
      String when = parts == null ? condition : parts[1];
      String name = parts == null ? condition : parts[0];
      matches.add(
          new Journey.Match(name, when, new Span("journey.yaml", 5 + matches.size(), 1, 5, 2)));
    }
    return stage(id, matches, false, false);
  }

  public static Journey.Stage stage(
      String id, List<Journey.Match> matches, boolean optional, boolean repeatable) {
    return new Journey.Stage(
        id,
        id,
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        OptionalInt.empty(),
        List.of(),
        Optional.of(Duration.ofDays(2)),
        List.of(),
        optional,
        repeatable,
        false,
        "",
        matches,
        Span.startOf("journey.yaml"));
  }

  /** An indicator; no binding when the measure is empty. */
  public Declared indicator(
      String subject, String name, double current, double target, String measure) {
    Span span = Span.startOf("a.json");
    indicators.add(
        new Indicator(
            subject,
            name,
            "",
            "" + current,
            "" + target,
            "%",
            OptionalDouble.of(current),
            OptionalDouble.of(target),
            measure.isEmpty()
                ? Optional.empty()
                : Optional.of(new Indicator.Binding(measure, 1, true, span)),
            span));
    return this;
  }

  @Override
  public Settings settings() {
    return new Settings("test", "standard", Optional.empty(), "EUR", sources, Optional.empty());
  }

  @Override
  public Kinds kinds() {
    return new Kinds() {
      @Override
      public List<Kind> all() {
        return List.of();
      }

      @Override
      public Optional<Kind> named(String name) {
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
    return edges.stream().filter(edge -> edge.source().equals(element)).toList();
  }

  @Override
  public List<Edge> edgesTo(Element element) {
    return edges.stream().filter(edge -> edge.target().equals(element)).toList();
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
    return List.of();
  }

  @Override
  public List<Journey> journeys() {
    return journeys;
  }

  @Override
  public List<Relationship> relationships() {
    return List.of();
  }

  @Override
  public List<Document> documents() {
    return List.of();
  }

  @Override
  public List<Indicator> indicators() {
    return indicators;
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
