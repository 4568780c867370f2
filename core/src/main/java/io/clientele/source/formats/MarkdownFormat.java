package io.clientele.source.formats;

import io.clientele.source.Format;
import io.clientele.source.Parsed;
import io.clientele.source.SourceFile;
import io.clientele.source.Tree;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Markdown whose first line opens front matter: YAML above, sections below. */
final class MarkdownFormat implements Format {
  private static final String FENCE = "---";

  @Override
  public Set<String> extensions() {
    return Set.of("md", "markdown");
  }

  /** Markdown without front matter is prose and declares nothing. */
  @Override
  public boolean declares(SourceFile file) {
    return opens(file.text(), 0) || opens(file.text(), start(file.text()));
  }

  @Override
  public Parsed parse(SourceFile file) {
    Growing growing = new Growing(file);
    Mending mending = new Mending();
    try {
      Tree tree = read(file, growing, mending);
      return new Parsed.Read(
          tree,
          mending.repairs(file.text(), growing.positions(), fixed -> reads(file, fixed, tree)));
    } catch (Unreadable unreadable) {
      return unreadable.refused();
    }
  }

  private static boolean opens(String text, int at) {
    return Lines.at(text, at).strip().equals(FENCE);
  }

  /** Where the text itself starts, if something stands around all of it. */
  private static int start(String text) {
    boolean wrapped = Wrapping.hasMark(text) || text.startsWith("```") || text.startsWith("~~~");
    return wrapped ? Wrapping.around(text, new Mending()).start() : 0;
  }

  private static Tree read(SourceFile file, Growing growing, Mending mending) throws Unreadable {
    String text = file.text();
    boolean asItIs = opens(text, 0);
    Wrapping wrapping = asItIs ? Wrapping.none(text) : Wrapping.around(text, mending);
    if (!opens(text, wrapping.start())) {
      throw new Unreadable(
          growing.positions().point(0),
          "the file has no front matter",
          "begin it with a line `---`, the fields as YAML, and another line `---`");
    }
    String whole = text.substring(0, wrapping.end());
    int start = Lines.after(whole, wrapping.start());
    int end = endOfFrontMatter(whole, start, growing);
    JsonNode value = new YamlReader(whole.substring(start, end), start, growing).read();
    return growing.tree(
        value, new Sections(growing.positions(), whole, Lines.after(whole, end)).read());
  }

  private boolean reads(SourceFile file, String text, Tree tree) {
    return parse(new SourceFile(file.path(), text)) instanceof Parsed.Read again
        && again.repairs().isEmpty()
        && again.tree().value().equals(tree.value());
  }

  private static int endOfFrontMatter(String text, int start, Growing growing) throws Unreadable {
    for (int at = start; at < text.length(); at = Lines.after(text, at)) {
      if (Lines.at(text, at).stripTrailing().equals(FENCE)) {
        return at;
      }
    }
    throw new Unreadable(
        growing.positions().point(0),
        "the front matter does not end",
        "close it with a line `---`");
  }
}
