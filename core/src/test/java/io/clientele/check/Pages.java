package io.clientele.check;

import io.clientele.check.page.Page;
import io.clientele.source.Parsed;
import io.clientele.source.SourceFile;
import io.clientele.source.formats.Formats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of the checks, as they lie in the documentation. */
final class Pages {
  private static final Path FOLDER = Path.of("../docs/reference/checks");

  private Pages() {}

  /** The pages of checks: their examples are run. */
  static List<Page> all() {
    return those("CLT[1-9].*");
  }

  /** The pages of what only data can show: tests of sources and runs prove those. */
  static List<Page> ofData() {
    return those("CLT0.*");
  }

  /** What checks look at in the example of a page. */
  static Facts example(Page page) {
    return Workspaces.facts(page.example(), measured(page.results()), page.before());
  }

  /** What checks look at once the example is repaired. */
  static Facts repaired(Page page) {
    return Workspaces.facts(page.repaired(), measured(page.repairedResults()), page.before());
  }

  private static Results measured(Optional<String> results) {
    return results.map(PageResults::of).orElse(Results.NONE);
  }

  private static List<Page> those(String names) {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().matches(names))
          .sorted()
          .map(Pages::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts what was found into the block of findings. */
  static void accept(Page page, String findings) {
    try {
      Files.writeString(FOLDER.resolve(page.name()), page.accepting(findings));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Page read(Path file) {
    String name = file.getFileName().toString();
    try {
      if (Formats.parse(new SourceFile(name, Files.readString(file))) instanceof Parsed.Read read) {
        return Page.of(read.tree());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException(name + " has no readable front matter");
  }
}
