package io.clientele.cli;

import io.clientele.data.EngineException;
import io.clientele.source.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The measures that a workspace adds: every {@code .sql} file in its folder {@code measures}. */
final class OwnMeasures {
  private static final String FOLDER = "measures";

  private OwnMeasures() {}

  /** The text of each file by its path in the workspace. */
  static SortedMap<String, String> of(Path root) {
    SortedMap<String, String> texts = new TreeMap<>();
    try {
      for (Path file : files(root.resolve(FOLDER))) {
        String path = FOLDER + "/" + file.getFileName();
        texts.put(path, text(root, file, path));
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return texts;
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".sql"))
          .filter(Files::isRegularFile)
          .toList();
    }
  }

  private static String text(Path root, Path file, String path) throws IOException {
    if (!file.toRealPath().startsWith(root.toRealPath())) {
      throw new EngineException(
          "`" + path + "` leads out of the workspace", "copy what it names into it");
    }
    if (Files.size(file) > Format.LARGEST) {
      throw new EngineException("`" + path + "` is too large", "a measure is one short query");
    }
    try {
      return Files.readString(file);
    } catch (CharacterCodingException problem) {
      throw new EngineException("`" + path + "` is not UTF-8", "save it in UTF-8", problem);
    }
  }
}
