package io.clientele.source;

import io.clientele.finding.Edit;
import io.clientele.finding.Fix;
import io.clientele.finding.Span;
import io.clientele.source.formats.Formats;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Writes another text in the place of one, in the manner of the file: what was in quotes stays in
 * the same quotes, and a plain YAML word that would become something else is put into quotes.
 */
public final class Spelling {
  /** Words that older readers of YAML take for true or false. */
  private static final Set<String> NO_TEXT = Set.of("yes", "no", "on", "off", "y", "n");

  private final Tree tree;
  private final Span at;
  private final String raw;

  private Spelling(Tree tree, Span at) {
    this.tree = tree;
    this.at = at;
    this.raw = tree.file().at(at);
  }

  /**
   * The fix that writes one text where another stands; nothing where that place says something else
   * or says it in a way that is better changed by hand: an alias, an anchor, a block of lines.
   */
  public static Optional<Fix> fix(Tree tree, Span at, String old, String text) {
    return edit(tree, at, old, text)
        .map(
            edit -> Fix.write("write `" + text.replaceAll("[\\s`]++", " ") + "`", at, edit.text()));
  }

  /** The fix that writes a number, which has no quotes, where a text of it stands. */
  public static Optional<Fix> number(Tree tree, Span at, String old, String number) {
    return new Spelling(tree, at).says(old)
        ? Optional.of(Fix.write("write `" + number + "`", at, number))
        : Optional.empty();
  }

  /** The change alone. */
  public static Optional<Edit> edit(Tree tree, Span at, String old, String text) {
    Spelling spelling = new Spelling(tree, at);
    Optional<String> written =
        spelling.isJson() ? spelling.json(old, text) : spelling.yaml(old, text);
    return written.map(words -> new Edit(at, words));
  }

  private boolean isJson() {
    return tree.file().extension().startsWith("json");
  }

  private Optional<String> json(String old, String text) {
    boolean inside = raw.equals(old) && !isWhole();
    if (inside) {
      String quoted = quoted(text);
      return Optional.of(quoted.substring(1, quoted.length() - 1));
    }
    return says(old) ? Optional.of(quoted(text)) : Optional.empty();
  }

  private Optional<String> yaml(String old, String text) {
    boolean plain = isPlain(text);
    if (!says(old) || raw.isEmpty() || "&*!|>".indexOf(raw.charAt(0)) >= 0) {
      return Optional.empty();
    }
    return switch (raw.charAt(0)) {
      case '"' -> Optional.of(quoted(text));
      case '\'' -> Optional.of(singleQuoted(text));
      default ->
          plain ? Optional.of(text) : isWhole() ? Optional.of(quoted(text)) : Optional.empty();
    };
  }

  /** Whether all of a value or key stands here, and not a piece of one. */
  private boolean isWhole() {
    return tree.values().containsValue(at) || tree.keys().containsValue(at);
  }

  /** Whether what stands here means that text. */
  private boolean says(String text) {
    return raw.equals(text)
        || scalar(tree.file().extension(), raw)
            .map(value -> value.asString("").strip().equals(text.strip()))
            .orElse(false);
  }

  private static Optional<JsonNode> scalar(String extension, String raw) {
    String ending = extension.startsWith("json") ? extension : "yaml";
    return Formats.parse(new SourceFile("any." + ending, raw)) instanceof Parsed.Read read
            && read.tree().value().isValueNode()
        ? Optional.of(read.tree().value())
        : Optional.empty();
  }

  /** Whether a word without quotes means itself wherever a word may stand. */
  private static boolean isPlain(String text) {
    if (NO_TEXT.contains(text.toLowerCase(Locale.ROOT)) || text.lines().count() > 1) {
      return false;
    }
    return Formats.parse(new SourceFile("any.yaml", "[" + text + "]")) instanceof Parsed.Read read
        && read.tree().value().size() == 1
        && read.tree().value().path(0).isString()
        && read.tree().value().path(0).asString().equals(text)
        && "\"'&*!|>".indexOf(text.charAt(0)) < 0;
  }

  private static String singleQuoted(String text) {
    return text.chars().anyMatch(c -> c < ' ') ? quoted(text) : "'" + text.replace("'", "''") + "'";
  }

  /** In double quotes, as JSON has it; YAML reads the same. */
  private static String quoted(String text) {
    return JsonNodeFactory.instance.stringNode(text).toString();
  }
}
