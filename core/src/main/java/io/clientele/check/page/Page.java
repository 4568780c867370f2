package io.clientele.check.page;

import io.clientele.source.SourceFile;
import io.clientele.source.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The page of a check: front matter, an example with its findings, and the example repaired.
 *
 * @param tree the file, with its front matter as value
 * @param headings in their order
 * @param blocks every fenced block
 */
public record Page(Tree tree, List<String> headings, List<Block> blocks) {
  private static final String FINDINGS = "findings";
  private static final String RESULTS = "results";

  /** Begins the title of a file as it was last committed. */
  private static final String BEFORE = "before: ";

  public Page {
    headings = List.copyOf(headings);
    blocks = List.copyOf(blocks);
  }

  /**
   * A fenced block.
   *
   * @param heading the heading it stands under
   * @param name its title, or the word after the fence
   * @param firstLine of the file, from 0
   */
  public record Block(String heading, String name, String text, int firstLine, int lastLine) {}

  /** The page in a Markdown file that was read. */
  public static Page of(Tree tree) {
    List<String> headings = new ArrayList<>();
    List<Block> blocks = blocks(tree.file().text(), headings);
    return new Page(tree, headings, blocks);
  }

  /** The name of its file. */
  public String name() {
    String path = tree.file().path();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** A field of its front matter as text; empty when it has none. */
  public String field(String name) {
    return tree.value().path(name).asString("");
  }

  /** The files of the example. */
  public List<SourceFile> example() {
    return List.copyOf(files("Example").values());
  }

  /** The files of the example, with those that the repair changes. */
  public List<SourceFile> repaired() {
    Map<String, SourceFile> files = files("Example");
    files.putAll(files("Repaired"));
    return List.copyOf(files.values());
  }

  /** The files as they were last committed, where blocks of them stand on the page. */
  public List<SourceFile> before() {
    return blocks.stream()
        .filter(Page::isBefore)
        .map(block -> new SourceFile(block.name().substring(BEFORE.length()), block.text()))
        .toList();
  }

  /** What was measured of the example, as written; nothing unless a block of results says so. */
  public Optional<String> results() {
    return results("Example");
  }

  /** What was measured of the repair; as of the example where no block says otherwise. */
  public Optional<String> repairedResults() {
    return results("Repaired").or(this::results);
  }

  private Optional<String> results(String heading) {
    return blocks.stream()
        .filter(block -> block.heading().equals(heading) && block.name().equals(RESULTS))
        .findFirst()
        .map(Block::text);
  }

  private static boolean isBefore(Block block) {
    return block.name().startsWith(BEFORE);
  }

  private static boolean isFile(Block block) {
    return !block.name().equals(FINDINGS) && !block.name().equals(RESULTS) && !isBefore(block);
  }

  /** The block of findings; a page without one cannot be run. */
  public Optional<Block> findings() {
    return blocks.stream().filter(block -> block.name().equals(FINDINGS)).findFirst();
  }

  /** The text of the page with other findings in their block. */
  public String accepting(String findings) {
    List<String> lines = new ArrayList<>(tree.file().lines());
    Block block = findings().orElseThrow();
    lines.subList(block.firstLine() + 1, block.lastLine()).clear();
    lines.addAll(block.firstLine() + 1, findings.lines().toList());
    return String.join("\n", lines) + "\n";
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
    String heading = "";
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading title && title.getFirstChild() instanceof Text words) {
        heading = words.getLiteral();
        headings.add(heading);
      }
      if (node instanceof FencedCodeBlock fenced) {
        blocks.add(block(heading, fenced));
      }
    }
    return blocks;
  }

  private static Block block(String heading, FencedCodeBlock fenced) {
    List<SourceSpan> spans = fenced.getSourceSpans();
    String name = fenced.getInfo().replaceAll(".*title=\"([^\"]*)\".*", "$1");
    int last = spans.get(spans.size() - 1).getLineIndex();
    return new Block(heading, name, fenced.getLiteral(), spans.get(0).getLineIndex(), last);
  }
}
