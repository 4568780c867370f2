package io.clientele.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Writes a tree of files aside and swaps it in, so that nothing half-written is ever seen. */
final class FileTree {
  private FileTree() {}

  /** Replaces the folder by these files. */
  static void replace(Path folder, SortedMap<String, byte[]> files) {
    Path next = folder.resolveSibling(folder.getFileName() + ".next");
    Path old = folder.resolveSibling(folder.getFileName() + ".old");
    try {
      delete(next);
      write(next, files);
      delete(old);
      if (Files.exists(folder)) {
        Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
      delete(old);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** Replaces one file. */
  static void replace(Path file, String text) {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      Files.writeString(next, text);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** Writes files below a folder that may hold others; existing ones are replaced. */
  static void write(Path folder, SortedMap<String, byte[]> files) {
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.write(path, file.getValue());
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
