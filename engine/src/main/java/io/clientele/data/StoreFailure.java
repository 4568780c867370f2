package io.clientele.data;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;

/** Says in one sentence, with a remedy, why a store did not do what was asked. */
final class StoreFailure {
  private StoreFailure() {}

  private static final String DAMAGED = "is damaged";

  private record Sign(List<String> words, String what, String help) {}

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(
              List.of("could not set lock", "conflicting lock"),
              "is in use by another program",
              "let the other run end, or close the program that has it open"),
          new Sign(
              List.of("no space left", "disk full", "disk quota", "max_temp_directory_size"),
              "cannot grow: the disk is full",
              "free some space and run again; nothing half-written was kept"),
          new Sign(
              List.of("not a valid duckdb", "corrupt", "checksum", "failed to load metadata"),
              DAMAGED,
              "run `clientele run`: it is set aside and built again from the files"),
          new Sign(
              List.of("permission denied", "read-only file system"),
              "may not be written",
              "give your user the right to write there"),
          new Sign(
              List.of("out of memory", "failed to allocate"),
              "does not fit into the memory given",
              "give it more memory or fewer threads"));

  /** The failure of the environment behind an error; an error that has none is a fault of ours. */
  static RuntimeException of(Path store, String name, Throwable cause) {
    String text = String.valueOf(cause.getMessage());
    String folded = text.toLowerCase(java.util.Locale.ROOT);
    for (Sign sign : SIGNS) {
      if (sign.words.stream().anyMatch(folded::contains)) {
        return new EngineException(name + " `" + store + "` " + sign.what, sign.help, cause);
      }
    }
    return new IllegalStateException(text, cause);
  }

  static boolean saysDamaged(EngineException failure) {
    return String.valueOf(failure.getMessage()).endsWith(DAMAGED);
  }

  static EngineException of(Path file, IOException cause) {
    if (cause instanceof FileAlreadyExistsException) {
      return new EngineException(
          "`" + file + "` is a file, and a folder is needed there", "move it elsewhere", cause);
    }
    if (cause instanceof AccessDeniedException) {
      return new EngineException(
          "`" + file + "` may not be written", "give your user the right to write there", cause);
    }
    RuntimeException known = of(file, "the file", cause);
    return known instanceof EngineException failure
        ? failure
        : new EngineException(
            "`" + file + "` cannot be written: " + cause.getMessage(),
            "check the folder and its disk",
            cause);
  }
}
