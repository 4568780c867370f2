package io.clientele.source;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The files of a workspace that may declare something, parsed, in the order of their paths.
 *
 * @param root the workspace; nothing outside it is read
 * @param files one entry per model file: JSON, YAML or Markdown with front matter
 */
public record Folder(Path root, List<Parsed> files) {
  public Folder {
    files = List.copyOf(files);
  }

  /** Reads every model file below a folder. */
  public static Folder read(Path root) {
    return new Folder(root, new Walk(root).read());
  }

  /** A folder of files that are already in memory. */
  public static Folder of(Path root, List<SourceFile> files) {
    List<Parsed> parsed =
        files.stream()
            .filter(file -> Walk.declares(file.path()))
            .sorted(Comparator.comparing(SourceFile::path))
            .map(Reading::parsed)
            .flatMap(Optional::stream)
            .toList();
    return new Folder(root, parsed);
  }
}
