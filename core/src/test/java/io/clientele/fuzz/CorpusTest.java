package io.clientele.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.clientele.finding.Span;
import io.clientele.source.Format;
import io.clientele.source.Parsed;
import io.clientele.source.Repair;
import io.clientele.source.SourceFile;
import io.clientele.source.Tree;
import io.clientele.source.formats.Formats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Replays what hunts began with and what they found: nothing found once comes back. */
@Timeout(60)
final class CorpusTest {
  private static final Path CORPUS = Path.of("..", "bench", "fuzz", "corpus");
  private static final SourceFile FILE = new SourceFile("any.json", "{\"a\": 1}");

  @TestFactory
  Stream<DynamicTest> every_law_holds_for_every_file_of_the_corpus() {
    return Readers.names().stream()
        .flatMap(
            reader ->
                files(CORPUS.resolve(reader)).stream()
                    .map(
                        file ->
                            dynamicTest(reader + "/" + file.getFileName(), replay(reader, file))));
  }

  @Test
  void every_reader_has_a_corpus_and_a_hunter_and_nothing_else_has() throws IOException {
    try (Stream<Path> folders = Files.list(CORPUS)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Readers.names());
    }
    for (String reader : Readers.names()) {
      assertThat(files(CORPUS.resolve(reader))).as(reader).hasSizeGreaterThan(2);
    }
  }

  @Test
  void a_place_outside_the_text_breaks_a_law() {
    breaks(
        tree -> tree(tree, Map.of("", new Span("any.json", 1, 1, 1, 99)), tree.keys()),
        "outside the text");
  }

  @Test
  void a_place_of_nothing_breaks_a_law() {
    Span span = new Span("any.json", 1, 1, 1, 2);
    breaks(tree -> tree(tree, Map.of("", span, "/b", span), tree.keys()), "nothing is at /b");
  }

  @Test
  void a_child_outside_its_parent_breaks_a_law() {
    Span left = new Span("any.json", 1, 1, 1, 3);
    Span right = new Span("any.json", 1, 7, 1, 8);
    breaks(tree -> tree(tree, Map.of("", left, "/a", right), Map.of()), "is not inside");
  }

  @Test
  void a_fix_that_changes_what_is_read_breaks_a_law() {
    Span one = new Span("any.json", 1, 7, 1, 8);
    Repair repair =
        new Repair(one, "x", "y", Optional.of(io.clientele.finding.Fix.write("write 2", one, "2")));
    Format lying =
        format(
            file -> {
              Tree tree = honest(file);
              return new Parsed.Read(tree, file.text().contains("1") ? List.of(repair) : List.of());
            });
    assertThatThrownBy(() -> ReadingLaws.hold(lying, FILE)).hasMessageContaining("reads otherwise");
  }

  @Test
  void a_refusal_without_help_breaks_a_law() {
    Format silent = format(file -> new Parsed.Refused(Span.startOf(file.path()), "broken", ""));
    assertThatThrownBy(() -> ReadingLaws.hold(silent, FILE)).hasMessageContaining("no help");
  }

  private static org.junit.jupiter.api.function.Executable replay(String reader, Path file) {
    return () -> Readers.read(reader, Files.readAllBytes(file));
  }

  private static void breaks(UnaryOperator<Tree> lie, String law) {
    Format lying = format(file -> new Parsed.Read(lie.apply(honest(file))));
    assertThatThrownBy(() -> ReadingLaws.hold(lying, FILE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(law);
  }

  private static Tree tree(Tree tree, Map<String, Span> values, Map<String, Span> keys) {
    return new Tree(tree.file(), tree.value(), values, keys, List.of());
  }

  private static Tree honest(SourceFile file) {
    return ((Parsed.Read) Formats.parse(file)).tree();
  }

  private static Format format(java.util.function.Function<SourceFile, Parsed> parse) {
    return new Format() {
      @Override
      public Set<String> extensions() {
        return Set.of("json");
      }

      @Override
      public Parsed parse(SourceFile file) {
        return parse.apply(file);
      }
    };
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
