package io.clientele.cli;

import io.clientele.data.EngineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** A tree of files written aside and swapped in, so that nothing half-written is ever seen. */
final class FileTree implements AutoCloseable {
  private final Path folder;
  private final Path next;
  private final Path old;

  private FileTree(Path folder) {
    this.folder = folder;
    this.next = folder.resolveSibling(folder.getFileName() + ".next");
    this.old = folder.resolveSibling(folder.getFileName() + ".old");
  }

  /** Replaces the folder by these files. */
  static void replace(Path folder, SortedMap<String, byte[]> files) {
    try (FileTree tree = aside(folder, files)) {
      tree.swapIn();
    }
  }

  /** Writes the files beside the folder; what is not swapped in is gone when this is closed. */
  static FileTree aside(Path folder, SortedMap<String, byte[]> files) {
    FileTree tree = new FileTree(folder);
    tree.close();
    try {
      write(tree.next, files);
    } catch (EngineException failure) {
      tree.close();
      throw failure;
    }
    return tree;
  }

  void swapIn() {
    delete(old);
    try {
      if (Files.exists(folder)) {
        Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException problem) {
      throw EngineException.writing(folder, problem);
    }
    delete(old);
  }

  /** Replaces one file. */
  static void replace(Path file, String text) {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      Files.writeString(next, text);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException problem) {
      throw EngineException.writing(next, problem);
    }
  }

  /** Writes files below a folder that may hold others; existing ones are replaced. */
  static void write(Path folder, SortedMap<String, byte[]> files) {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      try {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.write(path, file.getValue());
      } catch (IOException problem) {
        throw EngineException.writing(path, problem);
      }
    }
  }

  @Override
  public void close() {
    delete(next);
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException problem) {
      throw EngineException.writing(folder, problem);
    }
  }
}
