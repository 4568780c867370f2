package io.clientele.model;

import io.clientele.finding.Span;
import io.clientele.model.matching.Fault;
import io.clientele.model.matching.Matching;
import io.clientele.source.Folder;
import io.clientele.source.Parsed;
import io.clientele.source.Repair;
import io.clientele.source.Shelf;
import java.util.List;
import java.util.Optional;

/**
 * The declared business: every element, edge and reference of a workspace, immutable and
 * cross-linked. Lists are in the order of files and positions.
 */
public interface Model {
  /** Reads the model that a folder declares. */
  static Model of(Folder folder) {
    return new Reader(folder, Known.NOTHING, Optional.empty()).model();
  }

  /** The same, sooner: files that the folder of an earlier model had too are not read again. */
  static Model of(Folder folder, Model earlier) {
    boolean known = earlier instanceof DeclaredModel;
    return new Reader(
            folder, known ? ((DeclaredModel) earlier).known() : Known.NOTHING, Optional.empty())
        .model();
  }

  /** The same by a copy of the specification that stands anywhere. */
  static Model by(Shelf specification, Folder folder) {
    return new Reader(folder, Known.NOTHING, Optional.of(specification)).model();
  }

  Settings settings();

  Kinds kinds();

  /** Which edges may join which kinds in this workspace. */
  default Grammar grammar() {
    return Grammar.BUILT_IN;
  }

  List<Element> elements();

  /** By id, without case. */
  Optional<Element> element(String id);

  /**
   * Everything that a name may mean: an id; else a part's own id or {@code kind:slug}; else a
   * title. Several things may share one.
   */
  List<Element> called(String name);

  List<Element> ofKind(String kind);

  /** Where an element is best pointed at: its id where one is written, else its beginning. */
  default Span place(Element element) {
    return kinds()
        .named(element.kind())
        .map(Kind::idField)
        .filter(field -> element.value().has(field))
        .map(field -> element.at("/" + field))
        .orElseGet(element::span);
  }

  List<Edge> edges();

  List<Edge> edgesFrom(Element element);

  List<Edge> edgesTo(Element element);

  List<Reference> references();

  /** The references and edges of each file, in the order of files. */
  default List<Ties> ties() {
    return List.of(new Ties(List.of(), references(), edges()));
  }

  /** The references by field, relation and outcome. */
  default ReferenceIndex referenceIndex() {
    return new ReferenceIndex(ties());
  }

  List<Segment> segments();

  List<Persona> personas();

  List<Journey> journeys();

  List<Relationship> relationships();

  List<Document> documents();

  /** Every indicator of segments, journeys, stages and relationships. */
  List<Indicator> indicators();

  /** One per segment. */
  List<LineOfSight> linesOfSight();

  /** The types of documents: our own, or those of the specification that the workspace brings. */
  default Catalogue catalogue() {
    return Catalogue.standard();
  }

  /** How records are matched and which values survive. */
  default Matching matching() {
    return Matching.standard();
  }

  /** Whether a field of golden records has rules of its own, by which one of several survives. */
  default boolean decides(String field) {
    return false;
  }

  /** What is wrong with the files that declare matching. */
  default List<Fault> matchingFaults() {
    return List.of();
  }

  List<Parsed.Refused> unreadable();

  /** What had to be repaired before files could be read. */
  List<Repair> repairs();

  List<Unclassified> unclassified();

  List<SchemaProblem> schemaProblems();

  List<SharedId> sharedIds();

  /** What the workspace brings or asks for and cannot be used. */
  default List<Unusable> unusable() {
    return List.of();
  }

  /** The files of the workspace's own checks, as they were read. */
  default List<Parsed> ownChecks() {
    return List.of();
  }
}
