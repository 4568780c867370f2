package io.clientele.model;

import io.clientele.source.Parsed;
import io.clientele.source.Resources;
import io.clientele.source.SourceFile;
import io.clientele.source.Tree;
import io.clientele.source.formats.Formats;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Kinds by name. */
final class KindList implements Kinds {
  private static final String FOLDER = "kinds";
  private static final String END = ".schema.json";

  static final KindList BUILT_IN = builtIn();

  private final SortedMap<String, Kind> byName = new TreeMap<>();

  private KindList() {}

  /**
   * These kinds, and those that files {@code kinds/*.schema.json} of a workspace add or replace.
   */
  KindList with(List<Tree> trees) {
    KindList list = new KindList();
    list.byName.putAll(byName);
    trees.stream()
        .filter(KindList::declaresKind)
        .forEach(tree -> list.add(tree.file().path(), tree.value()));
    return list;
  }

  /** Whether a file declares a kind instead of a thing. */
  static boolean declaresKind(Tree tree) {
    String path = tree.file().path();
    return path.startsWith(FOLDER + "/") && path.endsWith(END);
  }

  @Override
  public List<Kind> all() {
    return List.copyOf(byName.values());
  }

  @Override
  public Optional<Kind> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  private void add(String path, JsonNode schema) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    Kind kind = Kind.of(schema, file.substring(0, file.length() - END.length()));
    byName.put(kind.name(), kind);
  }

  private static KindList builtIn() {
    KindList list = new KindList();
    for (String name : Resources.list(KindList.class, FOLDER)) {
      list.add(name, json(FOLDER + "/" + name));
    }
    return list;
  }

  /** A JSON file of ours; it is at fault if it does not read. */
  static JsonNode json(String resource) {
    SourceFile file = new SourceFile(resource, Resources.text(KindList.class, resource));
    if (Formats.parse(file) instanceof Parsed.Read read) {
      return read.tree().value();
    }
    throw new IllegalStateException(resource + " does not read");
  }
}
