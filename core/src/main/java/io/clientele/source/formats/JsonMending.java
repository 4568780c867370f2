package io.clientele.source.formats;

import io.clientele.source.formats.JsonTokens.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes a text that reads of one that is nearly JSON. It looks at each token and the one before it,
 * never at what they mean: that stays with the one reader.
 */
final class JsonMending {
  private static final int SHORTEST_COPY = 20;

  private final String text;
  private final boolean comments;
  private final Mending mending;
  private final Wrapping wrapping;
  private final JsonTokens tokens;
  private final char[] blanked;
  private final List<Integer> commas = new ArrayList<>();
  private final List<Change> list = new ArrayList<>();
  private int depth;
  private int roots;
  private int firstRoot;
  private Sort before = Sort.END;
  private int beforeStart;
  private int beforeEnd;

  private JsonMending(String text, boolean comments, Mending mending) {
    this.text = text;
    this.comments = comments;
    this.mending = mending;
    this.wrapping = Wrapping.of(text, mending);
    this.tokens = new JsonTokens(text, wrapping.start(), wrapping.end());
    this.blanked = text.toCharArray();
  }

  /**
   * The text to read instead.
   *
   * @param comments whether comments belong there
   * @param mending gathers what is to be mended
   */
  static JsonText of(String text, boolean comments, Mending mending) {
    return new JsonMending(text, comments, mending).mended();
  }

  private JsonText mended() {
    blank(0, wrapping.start());
    blank(wrapping.end(), text.length());
    while (tokens.next() != Sort.END) {
      if (tokens.sort() == Sort.COMMENT) {
        comment();
      } else if (isKeyless() && isCopy()) {
        copy();
      } else {
        token(tokens.sort());
        remember();
      }
    }
    trailing();
    if (roots > 1) {
      list.add(Change.insert(beforeEnd, "]"));
      mending.change(Flaw.SEVERAL, list);
    }
    int[] offsets = commas.stream().mapToInt(Integer::intValue).toArray();
    return JsonText.of(blanked, offsets, Math.max(1, roots));
  }

  private void token(Sort sort) {
    boolean afterValue = before == Sort.SCALAR || before == Sort.CLOSE;
    boolean begins = sort == Sort.SCALAR || sort == Sort.OPEN;
    if (depth == 0 && begins) {
      root(afterValue);
    } else if (begins && afterValue) {
      commas.add(beforeEnd);
      mending.add(Flaw.MISSING_COMMA, beforeEnd, beforeEnd, Change.insert(beforeEnd, ","));
    } else if (sort == Sort.CLOSE) {
      trailing();
    }
    depth += sort == Sort.OPEN ? 1 : sort == Sort.CLOSE && depth > 0 ? -1 : 0;
  }

  /** A value that stands in no other. */
  private void root(boolean afterValue) {
    roots++;
    if (roots == 1) {
      firstRoot = tokens.start();
      list.add(Change.insert(firstRoot, "["));
      return;
    }
    if (roots == 2) {
      mending.add(Flaw.SEVERAL, tokens.start(), tokens.start());
    }
    if (afterValue) {
      list.add(Change.insert(beforeEnd, ","));
    } else if (before == Sort.COMMA) {
      blank(beforeStart, beforeEnd);
    }
  }

  /** The token before was the last of its object or list: if it is a comma, it is one too many. */
  private void trailing() {
    if (before == Sort.COMMA) {
      blank(beforeStart, beforeEnd);
      Change remove = Change.remove(beforeStart, beforeEnd);
      mending.add(Flaw.LAST_COMMA, beforeStart, beforeEnd, remove);
    }
  }

  private void comment() {
    if (!comments) {
      blank(tokens.start(), tokens.end());
      mending.add(Flaw.COMMENT, tokens.start(), tokens.end());
    }
  }

  /** Whether an object begins where only a key may stand. */
  private boolean isKeyless() {
    return depth > 0
        && before == Sort.OPEN
        && text.charAt(beforeStart) == '{'
        && text.charAt(tokens.start()) == '{';
  }

  /** Whether the object here begins as the file does, up to here. */
  private boolean isCopy() {
    int length = tokens.start() - firstRoot;
    return length >= SHORTEST_COPY
        && text.regionMatches(firstRoot, text, tokens.start(), length)
        && tokens.closing(tokens.start()) > 0;
  }

  private void copy() {
    int start = tokens.start();
    int end = tokens.closing(start);
    blank(start, end);
    if (isRest(start, end)) {
      mending.add(Flaw.COPY, start, start + 1, Change.remove(start, end));
    } else {
      mending.add(Flaw.COPY, start, start + 1);
    }
    tokens.goTo(end);
  }

  /** Whether what follows the copy is what the copy has after its beginning: nothing is lost. */
  private boolean isRest(int start, int end) {
    int rest = start + start - firstRoot;
    return rest <= end && text.regionMatches(rest, text, end, end - rest);
  }

  private void remember() {
    before = tokens.sort();
    beforeStart = tokens.start();
    beforeEnd = tokens.end();
  }

  private void blank(int from, int to) {
    Arrays.fill(blanked, from, to, ' ');
  }
}
