package io.clientele.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order table of ARCHITECTURE.md. */
record ArchitectureMap(List<Place> places) {
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern ROW =
      Pattern.compile("\\| *([a-z]+) *\\| *(\\d+) *\\| *`([a-z]+)` *\\|.*");

  /** One row. */
  record Place(String module, int order, String name) {
    String pattern() {
      return "io.clientele." + name + "..";
    }

    Path folder() {
      return ROOT.resolve(module).resolve("src/main/java/io/clientele").resolve(name);
    }
  }

  static ArchitectureMap read() throws IOException {
    return new ArchitectureMap(
        Files.readAllLines(ROOT.resolve("ARCHITECTURE.md")).stream()
            .map(ROW::matcher)
            .filter(Matcher::matches)
            .map(row -> new Place(row.group(1), Integer.parseInt(row.group(2)), row.group(3)))
            .toList());
  }

  /** The places that a place may not look at: those after it, and others of the same order. */
  List<Place> forbiddenTo(Place place) {
    return places.stream()
        .filter(other -> other.order() >= place.order() && !other.equals(place))
        .toList();
  }
}
