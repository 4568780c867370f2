package io.clientele.model;

import io.clientele.finding.Span;
import io.clientele.source.Parsed;
import io.clientele.source.Pointer;
import io.clientele.source.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Other workspaces that lie in folders of this one. Their things are referred to as {@code
 * NAME::ID}; nothing is checked in them, which is for their own workspace to do.
 */
final class Imports {
  private static final String MARK = "::";

  private final Map<String, Directory> byName = new HashMap<>();
  private final List<Edge> edges = new ArrayList<>();
  private final List<Unusable> unusable = new ArrayList<>();

  /** An import as it is declared: its name, its folder with a slash at its end, and where. */
  record Declared(String name, String folder, Span span) {
    boolean holds(String path) {
      return path.startsWith(folder);
    }
  }

  /** What {@code imports:} of the settings says. */
  static List<Declared> declared(Optional<Tree> settings) {
    List<Declared> imports = new ArrayList<>();
    settings.ifPresent(
        tree -> {
          for (Map.Entry<String, JsonNode> one : tree.value().path("imports").properties()) {
            String name = one.getKey();
            Span span = tree.at(Pointer.below("/imports", name));
            imports.add(new Declared(name, folder(Fields.text(one.getValue())), span));
          }
        });
    return imports;
  }

  /** Reads the files below one import's folder. */
  void read(Declared one, List<Parsed> files, Under under) {
    List<Tree> trees = new ArrayList<>();
    for (Parsed parsed : files) {
      if (parsed instanceof Parsed.Read read && one.holds(read.tree().file().path())) {
        trees.add(read.tree());
      } else if (parsed instanceof Parsed.Refused no && one.holds(no.at().file())) {
        String reason = "a file of the import `" + one.name() + "` cannot be read: " + no.at();
        unusable.add(new Unusable(one.span(), reason, no.reason()));
      }
    }
    if (trees.isEmpty()) {
      String reason = "the import `" + one.name() + "` has no model files below `" + one.folder();
      unusable.add(new Unusable(one.span(), reason + "`", "name a folder inside the workspace"));
    }
    add(one, trees, under);
  }

  /** The things that a text such as {@code shared::CAP-001} names. */
  List<Element> named(String text, Set<String> kinds) {
    int mark = text.indexOf(MARK);
    Directory directory = mark < 0 ? null : byName.get(Slugs.id(text.substring(0, mark)));
    if (directory == null) {
      return List.of();
    }
    String rest = text.substring(mark + MARK.length());
    List<Element> found = directory.named(Called.of(rest));
    return found.isEmpty() ? directory.titled(Called.of(rest), kinds) : found;
  }

  boolean isEmpty() {
    return byName.isEmpty();
  }

  /** The edges among imported things. */
  List<Edge> edges() {
    return edges;
  }

  List<Unusable> unusable() {
    return unusable;
  }

  private void add(Declared one, List<Tree> trees, Under under) {
    Optional<Tree> own =
        trees.stream()
            .filter(
                tree -> tree.file().path().matches("\\Q" + one.folder() + "\\Eclientele\\.ya?ml"))
            .findFirst();
    List<Tree> things = trees.stream().filter(tree -> !own.equals(Optional.of(tree))).toList();
    List<FileModel> files = under.of(things, folders(one, own));
    List<Directory.Names> names =
        files.stream()
            .flatMap(file -> file.names().stream())
            .map(it -> it.as(it.element().called(one.name() + MARK + it.element().id())))
            .toList();
    Directory directory = new Directory(new Views(names).things());
    byName.put(Slugs.id(one.name()), directory);
    Resolution resolution = under.resolution(directory);
    for (FileModel file : files) {
      Ties ties =
          resolution.of(
              file.parts().stream().map(part -> part.under(one.name() + MARK)).toList(),
              file.mentions().stream().map(it -> it.under(one.name() + MARK)).toList());
      edges.addAll(ties.parts());
      edges.addAll(ties.edges());
    }
  }

  /** How the files of an import are read: with the kinds and the grammar of this workspace. */
  record Under(Kinds kinds, Grammar grammar) {
    List<FileModel> of(List<Tree> trees, Map<String, String> folders) {
      Telling telling = new Telling(kinds, folders);
      return new FileModels(kinds, grammar, telling, Catalogue.standard(), false)
          .of(trees, Map.of());
    }

    Resolution resolution(Directory directory) {
      return new Resolution(directory, kinds, grammar, new Imports());
    }
  }

  /** The imported workspace's own rules about folders. */
  private static Map<String, String> folders(Declared one, Optional<Tree> settings) {
    Map<String, String> folders = new HashMap<>();
    SettingsReader.folders(settings)
        .forEach((folder, kind) -> folders.put(one.folder() + folder, kind));
    return folders;
  }

  private static String folder(String text) {
    String plain = text.replace('\\', '/').replaceAll("^(\\./)+", "");
    return plain.endsWith("/") ? plain : plain + "/";
  }
}
