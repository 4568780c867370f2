package io.clientele.edit;

import io.clientele.source.Parsed;
import io.clientele.source.SourceFile;
import io.clientele.source.formats.Formats;
import java.util.Optional;

/**
 * Gives JSON, YAML and front matter one layout: indentation by two, one blank line at most, lists
 * and objects on one line where they were and fit. Words, comments, their order and the meaning
 * stay; that is tested each time, and a file for which it would not hold stays as it is.
 */
public final class Layout {
  private Layout() {}

  /** The file laid out; the same file where it cannot be read well or not be laid out safely. */
  public static Change of(SourceFile file) {
    if (!(Formats.parse(file) instanceof Parsed.Read before) || canBeMended(before)) {
      return new Change(file, file);
    }
    SourceFile after = new SourceFile(file.path(), text(file));
    return keepsAll(before, after) ? new Change(file, after) : new Change(file, file);
  }

  /** Whether a file that was read after repair has a fix, which goes before its layout. */
  public static boolean canBeMended(Parsed.Read read) {
    return read.repairs().stream().anyMatch(repair -> repair.fix().isPresent());
  }

  private static String text(SourceFile file) {
    return switch (file.extension()) {
      case "json", "jsonc" -> JsonLayout.of(file.text()).orElse(file.text());
      case "yaml", "yml" -> YamlLayout.of(file.text()).orElse(file.text());
      case "md", "markdown" -> frontMatter(file.text());
      default -> file.text();
    };
  }

  /** Markdown below its front matter is prose and stays as it is. */
  private static String frontMatter(String text) {
    int start = text.indexOf('\n') + 1;
    int end = start;
    while (start > 0 && end < text.length()) {
      int next = text.indexOf('\n', end) + 1;
      int after = next == 0 ? text.length() : next;
      if (text.substring(end, after).strip().equals("---")) {
        Optional<String> fields = YamlLayout.of(text.substring(start, end));
        return text.substring(0, start)
            + fields.orElse(text.substring(start, end))
            + text.substring(end);
      }
      end = after;
    }
    return text;
  }

  /** Whether both say the same, in the same order, with the same comments. */
  private static boolean keepsAll(Parsed.Read before, SourceFile after) {
    return Formats.parse(after) instanceof Parsed.Read read
        && read.tree().value().equals(before.tree().value())
        && bare(after).equals(bare(before.tree().file()));
  }

  /** All signs but white space; a comma of JSON may change its place with a comment. */
  private static String bare(SourceFile file) {
    String bare = file.text().replaceAll("\\s+", "");
    return file.extension().startsWith("json") ? bare.replace(",", "") : bare;
  }
}
