package io.clientele.cli;

import io.clientele.data.EngineException;
import io.clientele.edit.Change;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Optional;

/**
 * Puts changed model files in the place of those that were read: each written aside and moved, none
 * outside the workspace, and none over what somebody else wrote meanwhile.
 */
final class Rewriting {
  private final Path root;

  Rewriting(Path root) throws IOException {
    this.root = root.toRealPath();
  }

  /** Nothing when the file was replaced, else why not. */
  Optional<String> put(Change change) {
    Path named = root.resolve(change.path());
    try {
      Path file = named.toRealPath();
      if (!file.startsWith(root)) {
        return Optional.of("it leads out of the workspace");
      }
      byte[] read = change.before().text().getBytes(StandardCharsets.UTF_8);
      if (!Arrays.equals(Files.readAllBytes(file), read)) {
        return Optional.of("it was changed meanwhile");
      }
      replace(file, change.after().text());
      return Optional.empty();
    } catch (IOException problem) {
      throw EngineException.writing(named, problem);
    }
  }

  private static void replace(Path file, String text) throws IOException {
    Path aside = Files.createTempFile(file.getParent(), ".", ".next");
    try {
      Files.writeString(aside, text);
      keepPermissions(file, aside);
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    var view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (view != null) {
      Files.setPosixFilePermissions(to, view.readAttributes().permissions());
    }
  }
}
