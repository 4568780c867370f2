package io.clientele.source.formats;

/** Steps through a text that is nearly JSON, token by token, without judging it. */
final class JsonTokens {
  /** What a token may be; a scalar is a string, a number or a bare word. */
  enum Sort {
    OPEN,
    CLOSE,
    COMMA,
    COLON,
    SCALAR,
    COMMENT,
    END
  }

  private final String text;
  private final int to;
  private int start;
  private int end;
  private Sort sort = Sort.END;

  JsonTokens(String text, int from, int to) {
    this.text = text;
    this.to = to;
    this.end = from;
  }

  Sort next() {
    start = end;
    while (start < to && isBlank(text.charAt(start))) {
      start++;
    }
    sort = start >= to ? Sort.END : sort(text.charAt(start));
    end = start >= to ? to : end(text.charAt(start));
    return sort;
  }

  Sort sort() {
    return sort;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Goes on from another place. */
  void goTo(int offset) {
    end = offset;
  }

  /** The offset after the bracket that closes the one that opens at an offset, or -1. */
  int closing(int open) {
    JsonTokens inner = new JsonTokens(text, open, to);
    int depth = 0;
    do {
      Sort next = inner.next();
      depth += next == Sort.OPEN ? 1 : next == Sort.CLOSE ? -1 : 0;
    } while (depth > 0 && inner.sort() != Sort.END);
    return depth == 0 ? inner.end() : -1;
  }

  private Sort sort(char c) {
    return switch (c) {
      case '{', '[' -> Sort.OPEN;
      case '}', ']' -> Sort.CLOSE;
      case ',' -> Sort.COMMA;
      case ':' -> Sort.COLON;
      case '/' ->
          text.startsWith("//", start) || text.startsWith("/*", start) ? Sort.COMMENT : Sort.SCALAR;
      default -> Sort.SCALAR;
    };
  }

  private int end(char c) {
    return switch (sort) {
      case COMMENT -> endOfComment();
      case SCALAR -> c == '"' ? endOfString() : endOfWord();
      default -> start + 1;
    };
  }

  private int endOfComment() {
    if (text.startsWith("//", start)) {
      return Math.min(to, Lines.end(text, start));
    }
    int close = text.indexOf("*/", start + 2);
    return close < 0 || close + 2 > to ? to : close + 2;
  }

  private int endOfString() {
    int at = start + 1;
    while (at < to && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(to, at + 1);
  }

  private int endOfWord() {
    int at = start + 1;
    while (at < to && !isBlank(text.charAt(at)) && ",:[]{}\"/".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}
