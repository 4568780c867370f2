package io.clientele.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files of a workspace that may declare something, parsed, in the order of their paths.
 *
 * @param root the workspace; nothing outside it is read
 * @param files one entry per model file: JSON, YAML or Markdown with front matter
 * @param checks the files of the folder {@code checks}: the workspace's own, and their pages
 */
public record Folder(Path root, List<Parsed> files, List<Parsed> checks) {
  private static final String CHECKS = "checks";

  public Folder {
    files = List.copyOf(files);
    checks = List.copyOf(checks);
  }

  /** Reads every model file below a folder. */
  public static Folder read(Path root) {
    return new Folder(root, new Walk(root).read(), Beside.folder(root, CHECKS));
  }

  /**
   * The folder after some of its files or folders were written, made or deleted: only they are read
   * again.
   *
   * @param changed relative to the root, with forward slashes
   */
  public Folder again(Set<String> changed) {
    return new Folder(root, new Walk(root).again(files, changed), Beside.folder(root, CHECKS));
  }

  /** A folder of files whose bytes are in memory, such as those of a revision. */
  public static Folder ofBytes(Path root, SortedMap<String, byte[]> files) {
    List<Parsed> parsed = new ArrayList<>();
    files.forEach(
        (path, bytes) -> {
          if (declares(path)) {
            Reading.bytes(bytes, path).ifPresent(parsed::add);
          }
        });
    return new Folder(root, parsed, List.of());
  }

  /** Whether a path relative to the root is one of a file that may declare something. */
  public static boolean declares(String path) {
    return Walk.declares(path);
  }

  /** A folder of files that are already in memory. */
  public static Folder of(Path root, List<SourceFile> files) {
    return new Folder(
        root,
        parsed(files, Walk::declares),
        parsed(files, path -> path.matches(CHECKS + "/[^./][^/]*")));
  }

  private static List<Parsed> parsed(List<SourceFile> files, Predicate<String> wanted) {
    return files.stream()
        .filter(file -> wanted.test(file.path()))
        .sorted(Comparator.comparing(SourceFile::path))
        .map(Reading::parsed)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The files that could be read, by path. */
  public SortedMap<String, SourceFile> texts() {
    SortedMap<String, SourceFile> texts = new TreeMap<>();
    for (Parsed parsed : files) {
      if (parsed instanceof Parsed.Read read) {
        texts.put(read.tree().file().path(), read.tree().file());
      }
    }
    return texts;
  }

  /** The folder with another text in the place of a file that it has. */
  public Folder with(SourceFile file) {
    List<Parsed> changed =
        files.stream()
            .flatMap(
                parsed ->
                    path(parsed).equals(file.path())
                        ? Reading.parsed(file).stream()
                        : Stream.of(parsed))
            .toList();
    return new Folder(root, changed, checks);
  }

  private static String path(Parsed parsed) {
    return parsed instanceof Parsed.Read read
        ? read.tree().file().path()
        : ((Parsed.Refused) parsed).at().file();
  }
}
