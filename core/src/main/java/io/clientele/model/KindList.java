package io.clientele.model;

import io.clientele.source.Resources;
import io.clientele.source.Tree;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
    for (Tree tree : trees) {
      if (declaresKind(tree) && OwnKinds.isUsable(tree)) {
        String name = nameOf(tree.file().path());
        list.add(new Kind(name, tree.value().path("x-kind"), tree::value));
      }
    }
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

  private void add(Kind kind) {
    byName.put(kind.name(), kind);
  }

  private static KindList builtIn() {
    KindList list = new KindList();
    for (String name : Resources.list(KindList.class, FOLDER)) {
      SchemaFile file = new SchemaFile(FOLDER + "/" + name);
      list.add(new Kind(nameOf(name), file.annotation(), file::whole));
    }
    return list;
  }

  private static String nameOf(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return file.substring(0, file.length() - END.length());
  }
}
