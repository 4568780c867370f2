package io.clientele.source.formats;

import java.util.regex.Pattern;

/** What stands around a text that is not part of it: a byte-order mark, lines of a code fence. */
final class Wrapping {
  private static final Pattern OPENING = Pattern.compile("[ \\t]*(```|~~~)[`~]*[\\w+-]*[ \\t]*");
  private static final Pattern CLOSING = Pattern.compile("[ \\t]*(```|~~~)[`~]*[ \\t]*");
  private static final char MARK = '\uFEFF';

  private final String text;
  private final Mending mending;
  private int start;
  private int end;

  private Wrapping(String text, Mending mending) {
    this.text = text;
    this.mending = mending;
    this.end = text.length();
  }

  /** Finds what stands around a text and adds it to what is to be mended. */
  static Wrapping of(String text, Mending mending) {
    Wrapping wrapping = new Wrapping(text, mending);
    wrapping.mark();
    wrapping.opening();
    wrapping.closing();
    return wrapping;
  }

  /** As {@link #of}, but a fence counts only if it opens and closes: Markdown has its own. */
  static Wrapping around(String text, Mending mending) {
    Mending found = new Mending();
    Wrapping wrapping = of(text, found);
    boolean opened = wrapping.start > marks(text);
    boolean whole = opened == wrapping.end < text.length();
    if (whole) {
      return of(text, mending);
    }
    Wrapping bare = new Wrapping(text, mending);
    bare.mark();
    return bare;
  }

  /** Nothing stands around this text. */
  static Wrapping none(String text) {
    return new Wrapping(text, new Mending());
  }

  static boolean hasMark(String text) {
    return marks(text) > 0;
  }

  /** A file that went through several hands may have several marks. */
  private static int marks(String text) {
    return behindMarks(text, 0);
  }

  private static int behindMarks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == MARK) {
      at++;
    }
    return at;
  }

  /** Where the text itself begins. */
  int start() {
    return start;
  }

  /** Where the text itself ends. */
  int end() {
    return end;
  }

  private void mark() {
    start = marks(text);
    if (start > 0) {
      mending.add(Flaw.MARK, 0, start, Change.remove(0, start));
    }
  }

  private void opening() {
    int line = start;
    while (line < end && Lines.at(text, line).isBlank()) {
      line = Lines.after(text, line);
    }
    if (OPENING.matcher(Lines.at(text, line)).matches()) {
      int after = Lines.after(text, line);
      mending.add(Flaw.FENCE, line, Lines.end(text, line), Change.remove(line, after));
      start = behindMarks(text, after);
      if (start > after) {
        mending.add(Flaw.MARK, after, start, Change.remove(after, start));
      }
    }
  }

  private void closing() {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    int line = last;
    while (line > start && text.charAt(line - 1) != '\n' && text.charAt(line - 1) != '\r') {
      line--;
    }
    if (line < last && CLOSING.matcher(text.substring(line, last)).matches()) {
      Change remove = Change.remove(line, Lines.after(text, line));
      if (mending.has(Flaw.FENCE)) {
        mending.change(Flaw.FENCE, java.util.List.of(remove));
      } else {
        mending.add(Flaw.FENCE, line, last, remove);
      }
      end = line;
    }
  }
}
