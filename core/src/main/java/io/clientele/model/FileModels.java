package io.clientele.model;

import io.clientele.source.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads the files of a workspace each by itself, several at a time where there are many. */
final class FileModels {
  /** Fewer files are read before a second thread has started. */
  private static final int FEW = 100;

  private final Kinds kinds;
  private final Grammar grammar;
  private final Telling telling;
  private final Catalogue catalogue;
  private final boolean strict;
  private final Validation validation = new Validation();

  /**
   * @param strict whether the fields are asked for that only a strict workspace needs
   */
  FileModels(Kinds kinds, Grammar grammar, Telling telling, Catalogue catalogue, boolean strict) {
    this.kinds = kinds;
    this.grammar = grammar;
    this.telling = telling;
    this.catalogue = catalogue;
    this.strict = strict;
  }

  /** What each file declares, in their order; known ones are taken as they are. */
  List<FileModel> of(List<Tree> trees, Map<Tree, FileModel> known) {
    Stream<Tree> stream = trees.size() > FEW ? trees.parallelStream() : trees.stream();
    List<FileModel> alone =
        stream
            .map(
                tree -> {
                  FileModel before = known.get(tree);
                  return before == null ? read(tree, Set.of()) : before;
                })
            .toList();
    return distinct(alone);
  }

  /** Two files may derive one id from equal titles: the later one is read again, knowing it. */
  private List<FileModel> distinct(List<FileModel> files) {
    List<FileModel> distinct = new ArrayList<>(files.size());
    Set<String> derived = new HashSet<>();
    for (FileModel file : files) {
      boolean clash = file.derivedIds().stream().anyMatch(derived::contains);
      FileModel kept = clash ? read(file.tree(), Set.copyOf(derived)) : file;
      derived.addAll(kept.derivedIds());
      distinct.add(kept);
    }
    return distinct;
  }

  private FileModel read(Tree tree, Set<String> taken) {
    Things things = new Things(kinds, telling, taken);
    things.read(tree);
    List<Element> elements = things.elements();
    boolean document = DocumentTypes.isDocument(tree);
    Parts parts = new Parts(things.parts());
    // Documents have no fields to compute with: only structured things become records.
    List<Element> structured = document ? List.of() : elements;
    return new FileModel(
        tree,
        List.copyOf(elements),
        elements.stream().map(Directory.Names::of).toList(),
        List.copyOf(things.parts()),
        List.copyOf(things.unclassified()),
        elements.stream().flatMap(element -> problems(element).stream()).toList(),
        elements.stream().flatMap(this::mentions).toList(),
        document ? documents(elements) : List.of(),
        all(structured, "segment", element -> SegmentReader.read(element, parts)),
        all(structured, "persona", element -> PersonaReader.read(element, parts)),
        all(structured, "journey", element -> JourneyReader.read(element, parts)),
        all(structured, "relationship", RelationshipReader::read),
        things.derivedIds());
  }

  private List<Document> documents(List<Element> elements) {
    return elements.stream().map(element -> DocumentQuality.of(element, catalogue)).toList();
  }

  private static <T> List<T> all(List<Element> elements, String kind, Function<Element, T> read) {
    return elements.stream().filter(element -> element.kind().equals(kind)).map(read).toList();
  }

  private Stream<Mention> mentions(Element element) {
    Stream<Mention> inFields = Mentions.of(element, schema(element), grammar).stream();
    return isDocument(element) ? Stream.concat(inFields, Links.of(element).stream()) : inFields;
  }

  private List<SchemaProblem> problems(Element element) {
    JsonNode schema = schema(element);
    Kind kind = kinds.named(nameOfSchema(element)).orElseThrow();
    List<SchemaProblem> problems = new ArrayList<>(Mappings.problems(element));
    Optional<SchemaProblem> newer = Versions.newer(element, kind);
    newer.ifPresent(problems::add);
    if (newer.isEmpty()) {
      Versions.unreadable(element).ifPresent(problems::add);
      problems.addAll(validation.problems(element, nameOfSchema(element), schema));
    }
    if (isDocument(element)) {
      problems.addAll(DocumentQuality.problems(element, catalogue));
    }
    if (strict) {
      problems.addAll(Validation.lackingStrictly(element, schema));
    }
    return problems;
  }

  private JsonNode schema(Element element) {
    return kinds.named(nameOfSchema(element)).map(Kind::schema).orElseThrow();
  }

  /** A document's fields are its front matter, whatever it is a document of. */
  private static String nameOfSchema(Element element) {
    return isDocument(element) ? DocumentTypes.KIND : element.kind();
  }

  private static boolean isDocument(Element element) {
    return DocumentTypes.isDocument(element.tree());
  }
}
