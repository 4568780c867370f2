package io.clientele.edit;

import java.util.ArrayList;
import java.util.List;

/** Cuts a JSON text into its words, signs and comments. */
final class JsonTokens {
  /** What a token is. */
  enum Sort {
    OPEN,
    CLOSE,
    COMMA,
    COLON,
    WORD,
    COMMENT,
    LINE_COMMENT,
    END
  }

  /**
   * A token with the line ends before it.
   *
   * @param breaks how many line ends stand between it and the one before
   */
  record Token(Sort sort, String text, int breaks) {
    boolean isComment() {
      return sort == Sort.COMMENT || sort == Sort.LINE_COMMENT;
    }
  }

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int breaks;

  private JsonTokens(String text) {
    this.text = text;
  }

  static List<Token> of(String text) {
    JsonTokens tokens = new JsonTokens(text);
    while (tokens.at < text.length()) {
      tokens.next();
    }
    tokens.add(Sort.END, text.length());
    return tokens.tokens;
  }

  private void next() {
    switch (text.charAt(at)) {
      case ' ', '\t', '\n', '\r' -> white();
      case '{', '[' -> add(Sort.OPEN, at + 1);
      case '}', ']' -> add(Sort.CLOSE, at + 1);
      case ',' -> add(Sort.COMMA, at + 1);
      case ':' -> add(Sort.COLON, at + 1);
      case '/' -> comment();
      case '"' -> add(Sort.WORD, endOfString());
      default -> add(Sort.WORD, endOfWord());
    }
  }

  private void white() {
    char sign = text.charAt(at++);
    boolean ends = sign == '\n' || (sign == '\r' && !text.startsWith("\n", at));
    breaks += ends ? 1 : 0;
  }

  private void comment() {
    if (text.startsWith("/*", at)) {
      int end = text.indexOf("*/", at + 2);
      add(Sort.COMMENT, end < 0 ? text.length() : end + 2);
      return;
    }
    int end = at;
    while (end < text.length() && "\r\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    add(Sort.LINE_COMMENT, end);
  }

  private int endOfString() {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != '"') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), end + 1);
  }

  private int endOfWord() {
    int end = at + 1;
    while (end < text.length() && " \t\r\n,:[]{}/\"".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private void add(Sort sort, int end) {
    tokens.add(new Token(sort, text.substring(at, end).stripTrailing(), breaks));
    breaks = 0;
    at = end;
  }
}
