package io.clientele.source;

import io.clientele.finding.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what lies in a workspace beside its model, within the same bounds. */
public final class Beside {
  private Beside() {}

  /** What became of one file; nothing when there is none. */
  public static Optional<Parsed> file(Path root, String path) {
    Path file = root.resolve(path);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return file.toRealPath().startsWith(root.toRealPath())
          ? Reading.file(file, path)
          : Optional.of(leadsOut(path));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What became of the readable files of one folder, without its sub-folders, in their order. */
  public static List<Parsed> folder(Path root, String folder) {
    Path within = root.resolve(folder);
    if (!Files.isDirectory(within)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(within)) {
      return files
          .map(file -> folder + "/" + file.getFileName())
          .filter(path -> !path.startsWith(folder + "/."))
          .sorted()
          .map(path -> file(root, path))
          .flatMap(Optional::stream)
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Parsed leadsOut(String path) {
    return new Parsed.Refused(
        Span.startOf(path),
        "`" + path + "` leads out of the workspace",
        "copy what it names into it");
  }
}
