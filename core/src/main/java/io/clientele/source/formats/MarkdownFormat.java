package io.clientele.source.formats;

import io.clientele.source.Format;
import io.clientele.source.Parsed;
import io.clientele.source.SourceFile;
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
    return file.text().lines().findFirst().map(line -> line.strip().equals(FENCE)).orElse(false);
  }

  @Override
  public Parsed parse(SourceFile file) {
    Growing growing = new Growing(file);
    try {
      return new Parsed.Read(read(file, growing));
    } catch (Unreadable unreadable) {
      return unreadable.refused();
    }
  }

  private io.clientele.source.Tree read(SourceFile file, Growing growing) throws Unreadable {
    String text = file.text();
    if (!declares(file)) {
      throw new Unreadable(
          growing.positions().point(0),
          "the file has no front matter",
          "begin it with a line `---`, the fields as YAML, and another line `---`");
    }
    int start = Lines.after(text, 0);
    int end = endOfFrontMatter(text, start, growing);
    JsonNode value = new YamlReader(text.substring(start, end), start, growing).read();
    return growing.tree(
        value, new Sections(growing.positions(), text, Lines.after(text, end)).read());
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
