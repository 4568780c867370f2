package io.clientele.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Lays out YAML line by line: the parser says what each line is, and each keeps its words. Lists
 * and objects in brackets, quoted text and blocks of text move as a whole.
 */
final class YamlLayout {
  private static final Pattern DASHES = Pattern.compile("(?:-(?:[ \\t]+|$))+");
  private static final Pattern EXPLICIT_KEY = Pattern.compile("[?:]([ \\t].*)?");
  private static final Pattern MARKER = Pattern.compile("(---|\\.\\.\\.|%.*)[ \\t]*(#.*)?");
  private static final Pattern BLANKS = Pattern.compile(":[ \\t]+(?=[^#\\s])");
  private static final Pattern BLOCK_HEAD = Pattern.compile(".*[|>][-+]?[ \\t]*(#.*)?");

  private final List<String> lines;
  private final YamlShape shape;
  private final Indents indents = new Indents();
  private final List<String> out = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private int at;
  private int shift;
  private boolean afterBlock;
  private boolean openEnd;

  /** A comment that was put somewhere before it was known what follows. */
  private record Comment(int index, int column) {}

  /** A line that is better left to its author. */
  private static final class Unusual extends Exception {
    private static final long serialVersionUID = 1L;

    Unusual() {
      super("unusual", null, false, false);
    }
  }

  private YamlLayout(List<String> lines, YamlShape shape) {
    this.lines = lines;
    this.shape = shape;
  }

  /** The same YAML laid out; nothing where it is written in a way that is not known here. */
  static Optional<String> of(String text) {
    String lineEnd = LineEnds.of(text);
    List<String> lines = List.of(text.split("\\r\\n|\\n|\\r", -1));
    boolean ends = lines.get(lines.size() - 1).isEmpty();
    try {
      YamlShape shape = YamlShape.of(text);
      YamlLayout layout = new YamlLayout(ends ? lines.subList(0, lines.size() - 1) : lines, shape);
      layout.run();
      boolean bare = layout.openEnd && !ends;
      return Optional.of(String.join(lineEnd, layout.out) + (bare ? "" : lineEnd));
    } catch (Unusual | YamlEngineException left) {
      return Optional.empty();
    }
  }

  private void run() throws Unusual {
    while (at < lines.size()) {
      String line = lines.get(at);
      String words = line.strip();
      if (shape.continues(at)) {
        continuation(line);
      } else if (words.isEmpty()) {
        blank();
      } else if (words.startsWith("#")) {
        comment(line);
      } else {
        structure(line);
      }
      at++;
    }
    while (!openEnd && !out.isEmpty() && out.get(out.size() - 1).isEmpty()) {
      out.remove(out.size() - 1);
    }
  }

  private void blank() {
    if (!out.isEmpty() && !out.get(out.size() - 1).isEmpty()) {
      out.add("");
    }
  }

  /** A comment goes with what follows it, or, where that has another column, with those before. */
  private void comment(String line) throws Unusual {
    int column = indent(line);
    comments.add(new Comment(out.size(), column));
    out.add(" ".repeat(indents.comment(column, !afterBlock)) + line.strip());
    openEnd = false;
  }

  private void moveComments(int from, int to) {
    for (Comment comment : comments) {
      if (comment.column() == from) {
        out.set(comment.index(), " ".repeat(to) + out.get(comment.index()).strip());
      }
    }
    comments.clear();
  }

  private void structure(String line) throws Unusual {
    int column = indent(line);
    String words = line.strip();
    if (column == 0 && MARKER.matcher(words).matches()) {
      out.add(words);
      return;
    }
    if (EXPLICIT_KEY.matcher(words).matches() || (column == 0 && words.startsWith("--- "))) {
      throw new Unusual();
    }
    Placed placed = placed(line, column);
    moveComments(column, placed.column);
    afterBlock = false;
    openEnd = false;
    boolean isQuoted = at + 1 < lines.size() && shape.inQuotes().get(at + 1);
    String rest = shape.hasKey(at) ? oneBlank(line, placed.old) : line.substring(placed.old);
    String whole = " ".repeat(placed.column) + placed.dashes + rest;
    out.add(isQuoted ? whole : whole.stripTrailing());
    shift = placed.column + placed.dashes.length() - placed.old;
    if (shape.blocks().get(at)) {
      block(line);
    }
  }

  /**
   * Where a line goes.
   *
   * @param column the new column of its first sign
   * @param dashes the dashes it begins with, one blank after each
   * @param old where the words behind the dashes began
   */
  private record Placed(int column, String dashes, int old) {}

  private Placed placed(String line, int column) {
    Matcher dashes = DASHES.matcher(line).region(column, line.length());
    if (!dashes.lookingAt()) {
      return new Placed(shape.hasKey(at) ? indents.key(column) : indents.value(column), "", column);
    }
    int first = -1;
    int count = 0;
    for (int i = column; i < dashes.end(); i++) {
      if (line.charAt(i) == '-') {
        int now = indents.dash(i);
        first = first < 0 ? now : first;
        count++;
      }
    }
    if (shape.hasKey(at)) {
      indents.key(dashes.end());
    }
    return new Placed(first, "- ".repeat(count), dashes.end());
  }

  /** One blank between a key and its value. */
  private String oneBlank(String line, int from) {
    int end = line.offsetByCodePoints(0, shape.keyEnds().getOrDefault(at, 0));
    Matcher space = BLANKS.matcher(line).region(end, line.length());
    return space.lookingAt()
        ? line.substring(from, end) + ": " + line.substring(space.end())
        : line.substring(from);
  }

  private void continuation(String line) throws Unusual {
    String words = line.strip();
    if (words.isEmpty()) {
      out.add("");
      return;
    }
    int least = shape.inFlow().get(at) ? indents.innermost() : indents.below();
    int to = Math.max(indent(line) + shift, least);
    boolean isQuoted = shape.inQuotes().get(at) && shape.inQuotes().get(at + 1);
    String kept = isQuoted ? line.stripLeading() : words;
    out.add(" ".repeat(to) + kept);
  }

  /** The lines of a block of text, which begin two columns behind what holds them. */
  private void block(String head) throws Unusual {
    if (!BLOCK_HEAD.matcher(head).matches()) {
      throw new Unusual();
    }
    boolean keeps = head.replaceAll("#.*", "").contains("+");
    int end = endOfBlock(lead(head));
    int stop = keeps ? end - 1 : lastWords(end);
    int column = columnOfBlock(stop);
    for (at++; at <= stop; at++) {
      String line = lines.get(at);
      boolean empty = line.isBlank() && line.length() <= column;
      out.add(empty ? "" : " ".repeat(indents.below()) + line.substring(column));
    }
    at = stop;
    afterBlock = true;
    openEnd = keeps || stop == lines.size() - 1;
  }

  /** The first line behind a block of text: it has words and is less deep than the first. */
  private int endOfBlock(int holder) {
    int least = holder + 1;
    int end = at + 1;
    boolean first = true;
    while (end < lines.size() && (lines.get(end).isBlank() || lead(lines.get(end)) >= least)) {
      if (first && !lines.get(end).isBlank()) {
        least = lead(lines.get(end));
        first = false;
      }
      end++;
    }
    return end;
  }

  private int lastWords(int end) {
    int last = end - 1;
    while (last > at && lines.get(last).isBlank()) {
      last--;
    }
    return last;
  }

  private int columnOfBlock(int stop) {
    return lines.subList(at + 1, stop + 1).stream()
        .filter(line -> !line.isBlank())
        .mapToInt(YamlLayout::lead)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  private static int lead(String line) {
    int lead = 0;
    while (lead < line.length() && line.charAt(lead) == ' ') {
      lead++;
    }
    return lead;
  }

  private static int indent(String line) throws Unusual {
    int lead = lead(line);
    if (lead < line.length() && line.charAt(lead) == '\t') {
      throw new Unusual();
    }
    return lead;
  }
}
