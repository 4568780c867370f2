package io.clientele.cli;

import io.clientele.data.EngineException;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.Parsed;
import io.clientele.transform.gate.Commits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What git remembers of a workspace; nothing where there is no git. */
final class History {
  private static final String DOCUMENT = ".md";

  private History() {}

  /**
   * The documents that changed since the last commit, as they stood in it. The others stand now as
   * they stood then, so that they need not be read; where none changed there is no model.
   */
  static Optional<Model> before(Path root, Folder folder) {
    boolean documents = folder.files().stream().anyMatch(file -> file.path().endsWith(DOCUMENT));
    if (!documents || !isInRepository(root)) {
      return Optional.empty();
    }
    try {
      SortedMap<String, byte[]> committed = committed(new Git(root));
      return committed.isEmpty() ? Optional.empty() : Optional.of(model(root, folder, committed));
    } catch (EngineException notMeasurable) {
      return Optional.empty();
    }
  }

  /** Who changed what and when, where there is a repository that git can read. */
  static Optional<Commits> commits(Path root) {
    if (!isInRepository(root)) {
      return Optional.empty();
    }
    try {
      return new CommitLog(new Git(root)).read();
    } catch (EngineException notMeasurable) {
      return Optional.empty();
    }
  }

  /** Saves starting a process where no folder above is a repository. */
  private static boolean isInRepository(Path root) {
    for (Path at = root.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return true;
      }
    }
    return false;
  }

  private static SortedMap<String, byte[]> committed(Git git) {
    Git.Answer changed =
        git.ask(
            "diff",
            "--name-only",
            "-z",
            "--no-renames",
            "--no-ext-diff",
            "--diff-filter=MDT",
            "--relative",
            "HEAD");
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (changed.code() == 0) {
      List<String> names =
          Arrays.stream(changed.text().split("\0", -1))
              .filter(name -> name.endsWith(DOCUMENT) && name.indexOf('\n') < 0)
              .filter(Folder::declares)
              .toList();
      List<byte[]> contents = git.contents(names.stream().map(name -> "HEAD:./" + name).toList());
      for (int i = 0; i < names.size(); i++) {
        files.put(names.get(i), contents.get(i));
      }
    }
    return files;
  }

  /** With the present settings and kinds, which say what type a document is of. */
  private static Model model(Path root, Folder folder, SortedMap<String, byte[]> committed) {
    List<Parsed> files = new ArrayList<>();
    for (Parsed file : folder.files()) {
      if (file.path().equals("clientele.yaml") || file.path().startsWith("kinds/")) {
        files.add(file);
      }
    }
    files.addAll(Folder.ofBytes(root, committed).files());
    return Model.of(new Folder(root, files, List.of()));
  }
}
