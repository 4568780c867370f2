package io.clientele.edit;

import io.clientele.edit.JsonTokens.Sort;
import io.clientele.edit.JsonTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays out JSON. An object or list that was on one line stays there if it fits; any other has its
 * opening and closing sign on lines of their own. Words in a list keep the lines they were on.
 */
final class JsonLayout {
  private static final int WIDTH = 120;

  private final List<Token> tokens;
  private final String lineEnd;
  private final StringBuilder out = new StringBuilder();
  private int at;
  private int column;

  private JsonLayout(String text) {
    this.tokens = commasFirst(JsonTokens.of(text));
    this.lineEnd = LineEnds.of(text);
  }

  /** A comma stands right behind what it follows, before any comment. */
  private static List<Token> commasFirst(List<Token> tokens) {
    List<Token> ordered = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      int place = ordered.size();
      while (token.sort() == Sort.COMMA && place > 0 && ordered.get(place - 1).isComment()) {
        place--;
      }
      ordered.add(place, token);
    }
    return ordered;
  }

  /** The same JSON laid out; nothing where a comma is in excess. */
  static Optional<String> of(String text) {
    JsonLayout layout = new JsonLayout(text);
    if (layout.hasLooseComma()) {
      return Optional.empty();
    }
    layout.entries(0, new Group(Sort.END, true, false));
    layout.breakLine(0, false);
    return Optional.of(layout.out.toString());
  }

  /**
   * How a group is written.
   *
   * @param spread over several lines
   * @param rows whether its words keep their lines: true in a list of words only
   */
  private record Group(Sort end, boolean spread, boolean rows) {}

  private boolean hasLooseComma() {
    for (int i = 0; i < tokens.size(); i++) {
      int next = i + 1;
      while (next < tokens.size() && tokens.get(next).isComment()) {
        next++;
      }
      if (tokens.get(i).sort() == Sort.COMMA && tokens.get(next).sort() == Sort.CLOSE) {
        return true;
      }
    }
    return false;
  }

  /** Everything up to the end of a group, which is not consumed. */
  private void entries(int indent, Group group) {
    boolean first = true;
    boolean broken = true;
    while (tokens.get(at).sort() != group.end()) {
      Token token = tokens.get(at);
      boolean apart = group.spread() && !staysOnLine(token, group.rows() && !first && !broken);
      if (apart && !out.isEmpty()) {
        breakLine(indent, !first && token.breaks() > 1);
      } else if (!apart && !(first && !group.spread())) {
        put(" ");
      }
      broken = token.sort() == Sort.LINE_COMMENT;
      entry(indent, group);
      first = false;
    }
  }

  /** A comment stays behind what it follows, and so does a word in a row. */
  private boolean staysOnLine(Token token, boolean inRow) {
    return token.breaks() == 0 && (inRow || (token.isComment() && !out.isEmpty()));
  }

  /** A comment, or a member or item with the comma behind it. */
  private void entry(int indent, Group group) {
    if (tokens.get(at).isComment()) {
      put(comment(tokens.get(at++)));
      return;
    }
    value(indent, group);
    if (tokens.get(at).sort() == Sort.COLON) {
      put(": ");
      at++;
      value(indent, group);
    }
    if (tokens.get(at).sort() == Sort.COMMA) {
      put(",");
      at++;
    }
  }

  private void value(int indent, Group parent) {
    while (tokens.get(at).isComment()) {
      between(indent);
    }
    Token token = tokens.get(at++);
    put(token.text());
    if (token.sort() == Sort.OPEN) {
      group(indent, parent);
    }
    boolean beforeColon = tokens.get(at).isComment() && next() == Sort.COLON;
    while (beforeColon && tokens.get(at).isComment()) {
      put(" ");
      between(indent);
    }
  }

  /** A comment between a key and its value. */
  private void between(int indent) {
    Token comment = tokens.get(at++);
    put(comment(comment));
    if (comment.sort() == Sort.LINE_COMMENT) {
      breakLine(indent + 2, false);
    } else {
      put(" ");
    }
  }

  private String comment(Token token) {
    return token.text().replaceAll("\r\n|\r|\n", lineEnd);
  }

  /** What comes after the comments that stand here. */
  private Sort next() {
    int next = at;
    while (tokens.get(next).isComment()) {
      next++;
    }
    return tokens.get(next).sort();
  }

  private void group(int indent, Group parent) {
    int close = close();
    boolean spread = parent.spread() && close > at && (isSpread(close) || !fits(close));
    entries(indent + 2, new Group(Sort.CLOSE, spread, isRows(close)));
    if (spread) {
      breakLine(indent, false);
    }
    put(tokens.get(at++).text());
  }

  /** The index of the sign that closes the group whose first token stands here. */
  private int close() {
    int depth = 1;
    int index = at;
    while (true) {
      Sort sort = tokens.get(index).sort();
      depth += sort == Sort.OPEN ? 1 : sort == Sort.CLOSE ? -1 : 0;
      if (depth == 0) {
        return index;
      }
      index++;
    }
  }

  private boolean isSpread(int close) {
    return tokens.subList(at, close + 1).stream()
        .anyMatch(token -> token.breaks() > 0 || isLong(token));
  }

  private static boolean isLong(Token token) {
    return token.sort() == Sort.LINE_COMMENT
        || (token.isComment() && token.text().lines().count() > 1);
  }

  private boolean isRows(int close) {
    return tokens.subList(at, close).stream()
        .noneMatch(token -> token.sort() == Sort.OPEN || token.sort() == Sort.COLON);
  }

  /** Whether the group fits on the line, with the comma that may follow. */
  private boolean fits(int close) {
    int width = column + 1;
    for (Token token : tokens.subList(at, close + 1)) {
      boolean apart = token.sort() == Sort.COMMA || token.sort() == Sort.COLON || token.isComment();
      width += token.text().length() + (apart ? 1 : 0);
    }
    return width <= WIDTH;
  }

  private void breakLine(int indent, boolean blankBefore) {
    out.append(blankBefore ? lineEnd : "").append(lineEnd).append(" ".repeat(indent));
    column = indent;
  }

  private void put(String text) {
    out.append(text);
    column += text.length();
  }
}
