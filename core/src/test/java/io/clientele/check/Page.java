package io.clientele.check;

import io.clientele.source.Parsed;
import io.clientele.source.SourceFile;
import io.clientele.source.formats.Formats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import tools.jackson.databind.JsonNode;

/** The page of a check: front matter, an example with its findings, and the example repaired. */
record Page(Path file, JsonNode fields, List<String> headings, List<Block> blocks) {
  /** Begins the title of a file as it was last committed. */
  private static final String BEFORE = "before: ";

  static final Path FOLDER = Path.of("../docs/reference/checks");

  /** A fenced block: the heading it stands under, its title or word, its text and its lines. */
  record Block(String heading, String name, String text, int firstLine, int lastLine) {}

  /** The pages of checks: their examples are run. */
  static List<Page> all() {
    return those("CLT[1-9].*");
  }

  /** The pages of what only data can show: tests of sources and runs prove those. */
  static List<Page> ofData() {
    return those("CLT0.*");
  }

  private static List<Page> those(String names) {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().matches(names))
          .sorted()
          .map(Page::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Page read(Path file) {
    String text = text(file);
    SourceFile source = new SourceFile(file.getFileName().toString(), text);
    if (!(Formats.parse(source) instanceof Parsed.Read read)) {
      throw new IllegalStateException(file + " has no readable front matter");
    }
    List<String> headings = new ArrayList<>();
    List<Block> blocks = blocks(text, headings);
    return new Page(file, read.tree().value(), headings, blocks);
  }

  String name() {
    return file.getFileName().toString();
  }

  List<SourceFile> example() {
    return List.copyOf(files("Example").values());
  }

  /** The files of the example, with those that the repair changes. */
  List<SourceFile> repaired() {
    Map<String, SourceFile> files = files("Example");
    files.putAll(files("Repaired"));
    return List.copyOf(files.values());
  }

  /** What was measured of the example: nothing, unless a block of results says so. */
  Results results() {
    return measured("Example").orElse(Results.NONE);
  }

  /** What was measured of the repair; as of the example where no block says otherwise. */
  Results repairedResults() {
    return measured("Repaired").orElseGet(this::results);
  }

  /** The files as they were last committed, where blocks of them stand on the page. */
  List<SourceFile> before() {
    return blocks.stream()
        .filter(Page::isBefore)
        .map(block -> new SourceFile(block.name().substring(BEFORE.length()), block.text()))
        .toList();
  }

  private Optional<Results> measured(String heading) {
    return blocks.stream()
        .filter(block -> block.heading().equals(heading) && block.name().equals("results"))
        .findFirst()
        .map(block -> PageResults.of(block.text()));
  }

  private static boolean isBefore(Block block) {
    return block.name().startsWith(BEFORE);
  }

  private static boolean isFile(Block block) {
    return !block.name().equals("findings") && !block.name().equals("results") && !isBefore(block);
  }

  Block findings() {
    return blocks.stream()
        .filter(block -> block.name().equals("findings"))
        .findFirst()
        .orElseThrow();
  }

  /** Puts what was found into the block of findings. */
  void accept(String findings) {
    List<String> lines = new ArrayList<>(text(file).lines().toList());
    Block block = findings();
    lines.subList(block.firstLine() + 1, block.lastLine()).clear();
    lines.addAll(block.firstLine() + 1, findings.lines().toList());
    try {
      Files.writeString(file, String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, SourceFile> files(String heading) {
    Map<String, SourceFile> files = new LinkedHashMap<>();
    blocks.stream()
        .filter(block -> block.heading().equals(heading) && isFile(block))
        .forEach(block -> files.put(block.name(), new SourceFile(block.name(), block.text())));
    return files;
  }

  private static List<Block> blocks(String text, List<String> headings) {
    Node root = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build().parse(text);
    List<Block> blocks = new ArrayList<>();
    headings.add("");
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading title && title.getFirstChild() instanceof Text words) {
        headings.add(words.getLiteral());
      }
      if (node instanceof FencedCodeBlock fenced) {
        blocks.add(block(headings.get(headings.size() - 1), fenced));
      }
    }
    return blocks;
  }

  private static Block block(String heading, FencedCodeBlock fenced) {
    List<SourceSpan> spans = fenced.getSourceSpans();
    String name = fenced.getInfo().replaceAll(".*title=\"(.*)\".*", "$1");
    int last = spans.get(spans.size() - 1).getLineIndex();
    return new Block(heading, name, fenced.getLiteral(), spans.get(0).getLineIndex(), last);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
