package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A copy of the example on which {@code run} was called once, for every test that looks at it. */
record Example(Path folder, Outcome first) {
  private static final Path SOURCE = ArchitectureMap.ROOT.resolve("examples/retail-bank");

  /** Tests run in several processes: each has its own, and leaves nothing of it. */
  private static final Path COPY = Path.of("target", "example-" + ProcessHandle.current().pid());

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Made when first asked for. */
  private static final class Holder {
    private static final Example ONCE = made();

    private Holder() {}
  }

  static Example once() {
    return Holder.ONCE;
  }

  private static Example made() {
    try {
      copy(SOURCE, COPY);
      Runtime.getRuntime().addShutdownHook(new Thread(Example::leave));
      return new Example(COPY, Outcome.of("run", COPY));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static void leave() {
    try {
      delete(COPY);
    } catch (IOException kept) {
      System.err.println("left behind: " + COPY + ": " + kept.getMessage());
    }
  }

  /** The rows that a question of the tables is answered with. */
  JsonNode query(String sql) {
    return json("query", "--json", sql, folder).path("rows");
  }

  static JsonNode json(Object... args) {
    Outcome outcome = Outcome.of(args);
    assertThat(outcome.err()).as(Arrays.toString(args)).isEmpty();
    assertThat(outcome.code()).as(Arrays.toString(args)).isZero();
    return JSON.readTree(outcome.out());
  }

  /** Every file of the site with its bytes. */
  SortedMap<String, byte[]> site() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Path site = folder.resolve(".clientele/site");
    try {
      for (Path file : below(site)) {
        if (Files.isRegularFile(file)) {
          files.put(site.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return files;
  }

  /** Copies a workspace without its results. */
  static void copy(Path from, Path to) throws IOException {
    for (Path path : below(from)) {
      Path relative = from.relativize(path);
      if (!relative.startsWith(Place.HIDDEN)) {
        Files.copy(path, Files.createDirectories(to).resolve(relative));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (Path path : below(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
      Files.delete(folder);
    }
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> !path.equals(folder)).sorted().toList();
    }
  }
}
