package io.clientele.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import io.clientele.source.formats.Formats;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Tells which files below a workspace were written, made or deleted; hidden ones are not seen. */
final class FolderWatch implements AutoCloseable {
  /** An editor writes a file in several steps: a change is over when nothing came for so long. */
  private static final int QUIET_MILLIS = 5;

  private final Path root;
  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  FolderWatch(Path root) throws IOException {
    this.root = root;
    this.service = root.getFileSystem().newWatchService();
    register(root);
  }

  /**
   * Waits for the next change. The paths are relative to the workspace, with forward slashes; none
   * are given when the system lost count and everything has to be read again.
   *
   * @param meanwhile a small step of other work; whether there is more of it
   */
  Optional<Set<String>> next(BooleanSupplier meanwhile) throws InterruptedException, IOException {
    Set<String> changed = new TreeSet<>();
    WatchKey first = service.poll();
    while (first == null && meanwhile.getAsBoolean()) {
      first = service.poll();
    }
    boolean counted = first == null || events(first, changed);
    while (changed.isEmpty() && counted) {
      counted = events(service.take(), changed);
    }
    WatchKey more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    while (more != null) {
      counted &= events(more, changed);
      more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
    return counted ? Optional.of(changed) : Optional.empty();
  }

  /** Takes what is known of one folder; whether nothing was lost. */
  private boolean events(WatchKey key, Set<String> changed) throws IOException {
    boolean counted = true;
    Path folder = folders.getOrDefault(key, root);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind().equals(OVERFLOW)) {
        counted = false;
      } else if (event.context() instanceof Path name && !isHidden(name)) {
        Path path = folder.resolve(name);
        if (matters(path)) {
          changed.add(root.relativize(path).toString().replace('\\', '/'));
        }
        register(path);
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
    return counted;
  }

  /** A folder, or a file of a form that is read: what this very program writes may lie beside. */
  private static boolean matters(Path path) {
    String name = path.getFileName().toString();
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return Files.isDirectory(path)
        || Formats.ALL.stream().anyMatch(format -> format.extensions().contains(extension))
        || (Files.notExists(path) && extension.equals(name));
  }

  private void register(Path from) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (!folder.equals(root) && isHidden(folder.getFileName())) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            folders.put(folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY), folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
            if (failed instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw failed;
          }
        });
  }

  private static boolean isHidden(@Nullable Path name) {
    return name == null || name.toString().startsWith(".");
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
