package io.clientele.model;

import io.clientele.source.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one reading of a workspace leaves for the next one.
 *
 * @param deciding the files that decide how every other one is read
 * @param files what each file declares
 * @param names what everything was called
 * @param ties what the references of each file led to; empty where that may not be kept
 */
record Known(
    List<Tree> deciding,
    Map<Tree, FileModel> files,
    List<Directory.Names> names,
    IdentityHashMap<FileModel, Ties> ties) {
  static final Known NOTHING = new Known(List.of(), Map.of(), List.of(), new IdentityHashMap<>());

  /** The same, as long as the deciding files are the very same. */
  Known under(List<Tree> others) {
    return deciding.equals(others) ? this : NOTHING;
  }

  /** The ties that still hold: of files that name nothing of what came, went or changed. */
  IdentityHashMap<FileModel, Ties> holding(List<Directory.Names> now) {
    if (ties.isEmpty()) {
      return ties;
    }
    Set<String> moved = moved(now);
    IdentityHashMap<FileModel, Ties> holding = new IdentityHashMap<>(ties.size());
    ties.forEach(
        (file, held) -> {
          if (moved.isEmpty() || file.mentions().stream().noneMatch(one -> touches(one, moved))) {
            holding.put(file, held);
          }
        });
    return holding;
  }

  /** By what is called differently, or is another thing, than before. */
  private Set<String> moved(List<Directory.Names> now) {
    Set<Directory.Names> same = Collections.newSetFromMap(new IdentityHashMap<>(names.size()));
    same.addAll(names);
    List<Directory.Names> others = new ArrayList<>();
    for (Directory.Names one : now) {
      if (!same.remove(one)) {
        others.add(one);
      }
    }
    others.addAll(same);
    Set<String> moved = new HashSet<>();
    for (Directory.Names one : others) {
      moved.add(one.id());
      moved.add(one.ownId());
      moved.add(one.title());
    }
    return moved;
  }

  /** Whether a mention might mean something of these names; patterns and slugs may mean any. */
  private static boolean touches(Mention mention, Set<String> moved) {
    Called called = mention.called();
    return mention.form() == Reference.Form.WILDCARD
        || moved.contains(called.id())
        || moved.contains(called.title())
        || called.text().indexOf(':') >= 0;
  }

  /** By file, to be given to the next reading. */
  static <T> IdentityHashMap<FileModel, T> byFile(List<FileModel> files, List<T> of) {
    IdentityHashMap<FileModel, T> byFile = new IdentityHashMap<>(files.size());
    for (int i = 0; i < files.size(); i++) {
      byFile.put(files.get(i), of.get(i));
    }
    return byFile;
  }

  static Map<Tree, FileModel> byTree(List<FileModel> files) {
    Map<Tree, FileModel> byTree = new HashMap<>();
    files.forEach(file -> byTree.put(file.tree(), file));
    return byTree;
  }
}
