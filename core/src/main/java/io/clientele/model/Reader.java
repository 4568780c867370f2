package io.clientele.model;

import io.clientele.source.Folder;
import io.clientele.source.Parsed;
import io.clientele.source.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Makes a model of a folder, step by step: kinds, things, references, records. */
final class Reader {
  private static final String WORKSPACE = "workspace";

  private final List<Parsed.Refused> refused = new ArrayList<>();
  private final Settings settings;
  private final Kinds kinds;
  private final Things things;
  private final Views views;
  private final Directory directory;
  private final Validation validation = new Validation();

  Reader(Folder folder) {
    List<Tree> trees = new ArrayList<>();
    for (Parsed parsed : folder.files()) {
      if (parsed instanceof Parsed.Read read) {
        trees.add(read.tree());
      } else if (parsed instanceof Parsed.Refused no) {
        refused.add(no);
      }
    }
    Optional<Tree> own = trees.stream().filter(SettingsReader::isSettings).findFirst();
    this.settings = SettingsReader.read(folder.root(), own);
    this.kinds = KindList.BUILT_IN.with(trees);
    this.things = new Things(kinds, new Telling(kinds, SettingsReader.folders(own)));
    trees.stream()
        .filter(tree -> !SettingsReader.isSettings(tree) && !KindList.declaresKind(tree))
        .forEach(things::read);
    this.views = new Views(things.elements());
    this.directory = new Directory(views.things());
    own.ifPresent(this::validateSettings);
    things.elements().forEach(this::validate);
  }

  Model model() {
    Resolution resolution = new Resolution(directory, kinds);
    things.parts().forEach(resolution::part);
    things.elements().stream().flatMap(this::mentions).forEach(resolution::resolve);
    Graph graph = new Graph(resolution.edges());
    Parts parts = new Parts(things.parts());
    List<Segment> segments = all("segment", element -> SegmentReader.read(element, parts));
    return new DeclaredModel(
        settings,
        kinds,
        directory,
        graph,
        resolution.references(),
        segments,
        all("persona", element -> PersonaReader.read(element, parts)),
        all("journey", element -> JourneyReader.read(element, parts)),
        all("relationship", RelationshipReader::read),
        documents(),
        segments.stream().map(one -> new Sight(one, graph, parts, directory).line()).toList(),
        refused,
        things.unclassified(),
        validation.problems());
  }

  /** Documents have no fields to compute with: only structured things become records. */
  private <T> List<T> all(String kind, Function<Element, T> read) {
    return structured().filter(element -> element.kind().equals(kind)).map(read).toList();
  }

  private Stream<Element> structured() {
    return views.things().stream().filter(element -> !isDocument(element));
  }

  private List<Document> documents() {
    return things.elements().stream().filter(Reader::isDocument).map(DocumentQuality::of).toList();
  }

  private static boolean isDocument(Element element) {
    return DocumentTypes.isDocument(element.tree());
  }

  private Stream<Mention> mentions(Element element) {
    Stream<Mention> inFields = Mentions.of(element, schema(element)).stream();
    return isDocument(element) ? Stream.concat(inFields, Links.of(element).stream()) : inFields;
  }

  private JsonNode schema(Element element) {
    return kinds.named(nameOfSchema(element)).map(Kind::schema).orElseThrow();
  }

  /** A document's fields are its front matter, whatever it is a document of. */
  private static String nameOfSchema(Element element) {
    return isDocument(element) ? DocumentTypes.KIND : element.kind();
  }

  private void validate(Element element) {
    JsonNode schema = schema(element);
    validation.validate(element, nameOfSchema(element), schema);
    if (isDocument(element)) {
      validation.add(DocumentQuality.problems(element));
    }
    if (settings.profile().equals("strict")) {
      validation.requireStrict(element, schema);
    }
  }

  private void validateSettings(Tree tree) {
    Element element = new Element(WORKSPACE, WORKSPACE, settings.name(), "", true, tree, "");
    validation.validate(element, WORKSPACE, new SchemaFile(WORKSPACE + ".schema.json").whole());
  }
}
