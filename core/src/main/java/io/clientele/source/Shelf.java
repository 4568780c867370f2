package io.clientele.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The texts of a folder that lie beside the model: found at once, read when asked for. Links are
 * not followed.
 *
 * @param files by name without folder; of two with one name the first by path counts
 */
public record Shelf(SortedMap<String, Path> files) {
  private static final int DEEPEST = 4;
  private static final int MOST = 5000;

  /** A folder inside a root, where it is one: a workspace must not reach out of itself. */
  public static Optional<Shelf> inside(Path root, String folder) {
    try {
      Path real = root.resolve(folder).toRealPath();
      return real.startsWith(root.toRealPath()) && Files.isDirectory(real)
          ? Optional.of(open(real))
          : Optional.empty();
    } catch (IOException | InvalidPathException missing) {
      return Optional.empty();
    }
  }

  /** Any folder: for a caller who was told of it by the person at the keyboard. */
  public static Shelf open(Path folder) {
    SortedMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
      walk.filter(Files::isRegularFile)
          .filter(file -> !Files.isSymbolicLink(file))
          .sorted()
          .limit(MOST)
          .forEach(file -> files.putIfAbsent(String.valueOf(file.getFileName()), file));
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      return new Shelf(files);
    }
    return new Shelf(files);
  }

  /** The text of a file, if it can be read and is not too large. */
  public Optional<SourceFile> read(String name) {
    Path file = files.get(name);
    if (file == null) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(Format.LARGEST + 1);
      return bytes.length > Format.LARGEST
          ? Optional.empty()
          : Optional.of(new SourceFile(name, new String(bytes, StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
