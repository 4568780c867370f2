package io.clientele.model;

import io.clientele.finding.Span;
import io.clientele.model.Document.Placeholder;
import io.clientele.source.Pointer;
import io.clientele.source.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Finds text of a template that nobody replaced, and tells a real sentence from it. All patterns
 * run in time proportional to the text.
 */
final class Placeholders {
  /** Beyond this many, more would tell a reader nothing. */
  private static final int MOST = 100;

  /** The fewest words in which a sentence says something. */
  private static final int SENTENCE = 4;

  private static final Pattern IN_TEXT =
      Pattern.compile(
          "\\{[^{}\\r\\n]{2,200}+\\}"
              + "|\\b(?:TODO|TBD|FIXME)\\b"
              + "|\\b[Ll]orem ipsum\\b"
              + "|(?<![\\w|-])[A-Za-z][\\w-]*+(?:\\|[A-Za-z][\\w-]*+){2,20}+");

  private static final Pattern IN_FIELD =
      Pattern.compile(
          IN_TEXT.pattern()
              + "|^[A-Za-z0-9][\\w -]*+(?:\\|[A-Za-z0-9][\\w -]*+){1,20}+$"
              + "|\\bYYYY-MM(?:-DD)?\\b");

  /** A whole line or label of nothing but a bracket, as some templates mark what to fill in. */
  private static final Pattern BRACKET =
      Pattern.compile("(?:^|\\*\\*:?)\\s*+(\\[[A-Z][^\\[\\]\\r\\n]{2,200}+\\])\\s*+$");

  private static final Pattern CODE = Pattern.compile("`[^`\\r\\n]*+`");

  private final Set<String> prompts;

  /** Prompts are sentences of the catalogue: they ask for text and are none. */
  Placeholders(Set<String> prompts) {
    this.prompts = prompts;
  }

  /** Whether a text says at least one sentence of its own. */
  boolean isSentence(String text) {
    String own = text.contains("<!--") ? withoutComments(text) : text;
    if (own.lines().anyMatch(line -> !inLine(line).isEmpty())) {
      return false;
    }
    return words(own) == SENTENCE;
  }

  /** How many words a text has, counted no further than a sentence needs; a word begins so. */
  private static int words(String text) {
    int words = 0;
    boolean within = false;
    for (int at = 0; at < text.length() && words < SENTENCE; ) {
      int sign = text.codePointAt(at);
      boolean letter = Character.isLetter(sign);
      words += letter && !within ? 1 : 0;
      within = letter || (within && (isNumber(sign) || "'’-".indexOf(sign) >= 0));
      at += Character.charCount(sign);
    }
    return words;
  }

  private static boolean isNumber(int sign) {
    int type = Character.getType(sign);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static String withoutComments(String text) {
    StringBuilder own = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf("<!--"); at >= 0; at = text.indexOf("<!--", from)) {
      own.append(text, from, at).append(' ');
      int end = text.indexOf("-->", at);
      from = end < 0 ? text.length() : end + 3;
    }
    return own.append(text, from, text.length()).toString();
  }

  /** Every placeholder of a document in the order of places, up to a bound. */
  List<Placeholder> in(Tree tree) {
    List<Placeholder> found = new ArrayList<>();
    inFields(tree, tree.value(), "", found);
    List<String> lines = tree.file().lines();
    boolean fenced = false;
    for (int i = endOfFrontMatter(lines); i < lines.size() && found.size() < MOST; i++) {
      boolean mark = isFence(lines.get(i));
      fenced ^= mark;
      if (!mark && !fenced) {
        inBody(tree, i + 1, lines.get(i), found);
      }
    }
    return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
  }

  private void inBody(Tree tree, int number, String line, List<Placeholder> found) {
    String path = tree.file().path();
    for (int[] at : inLine(line)) {
      Span span = new Span(path, number, at[0] + 1, number, at[1] + 1);
      found.add(new Placeholder(line.substring(at[0], at[1]), span));
    }
  }

  private static void inFields(Tree tree, JsonNode node, String at, List<Placeholder> found) {
    if (found.size() >= MOST) {
      return;
    }
    if (node.isString() && isPlaceholder(node.asString())) {
      found.add(new Placeholder(node.asString(), tree.at(at)));
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      inFields(tree, field.getValue(), Pointer.below(at, field.getKey()), found);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      inFields(tree, node.get(i), at + "/" + i, found);
    }
  }

  /** Whether the value of a field is, or holds, text of a template. */
  static boolean isPlaceholder(String value) {
    return mayHold(value) && IN_FIELD.matcher(value).find();
  }

  private static int endOfFrontMatter(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).stripTrailing().equals("---")) {
        return i + 1;
      }
    }
    return lines.size();
  }

  /** Most lines hold nothing that could begin a placeholder, and need no closer look. */
  private static boolean mayHold(String line) {
    for (int i = 0; i < line.length(); i++) {
      boolean begins =
          switch (line.charAt(i)) {
            case '{', '|', '[' -> true;
            case 'T' -> line.startsWith("TODO", i) || line.startsWith("TBD", i);
            case 'Y' -> line.startsWith("YYYY-MM", i);
            case 'F' -> line.startsWith("FIXME", i);
            case 'o' -> line.startsWith("orem ipsum", i);
            default -> false;
          };
      if (begins) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFence(String line) {
    int at = 0;
    while (at < 3 && line.startsWith(" ", at)) {
      at++;
    }
    return line.startsWith("```", at) || line.startsWith("~~~", at);
  }

  /** A line without the marks of emphasis and quotation around it. */
  private static String bare(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && "*_> \t".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "*_ \t".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(start, end);
  }

  /** Start and end of each placeholder; code is left alone. */
  private List<int[]> inLine(String line) {
    if (!mayHold(line) && !prompts.contains(bare(line))) {
      return List.of();
    }
    String text = CODE.matcher(line).replaceAll(code -> " ".repeat(code.group().length()));
    List<int[]> found = new ArrayList<>();
    String bare = bare(text);
    if (prompts.contains(bare)) {
      int start = line.indexOf(bare);
      found.add(new int[] {start, start + bare.length()});
    }
    Matcher bracket = BRACKET.matcher(text);
    if (bracket.find()) {
      found.add(new int[] {bracket.start(1), bracket.end(1)});
    }
    Matcher other = IN_TEXT.matcher(text);
    while (other.find() && found.size() < MOST) {
      found.add(new int[] {other.start(), other.end()});
    }
    return found;
  }
}
