package io.clientele.resolve.kernel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts by number, end to end as UTF-8: millions of them are two arrays, not millions of objects.
 */
public final class Texts {
  private static final int MOST = Integer.MAX_VALUE - 8;
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private byte[] heap = new byte[1 << 12];
  private int[] ends = new int[1 << 8];
  private int size;

  public int size() {
    return size;
  }

  public String get(int text) {
    return new String(heap, from(text), to(text) - from(text), StandardCharsets.UTF_8);
  }

  /** Adds a stretch of bytes as the next text. */
  public void add(byte[] bytes, int from, int to) {
    long end = (long) from(size) + to - from;
    if (end > MOST) {
      throw new TooLarge("one column has more text than fits into two gigabytes");
    }
    if (end > heap.length) {
      heap = Arrays.copyOf(heap, (int) Math.min(MOST, Math.max(end, heap.length * 3L / 2)));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 3 / 2);
    }
    System.arraycopy(bytes, from, heap, from(size), to - from);
    ends[size++] = (int) end;
  }

  public boolean isSame(int textA, int textB) {
    return textA == textB || isEqual(textA, heap, from(textB), to(textB));
  }

  /** Whether the letters and digits of two texts are the same, small or capital. */
  public boolean isAlike(int textA, int textB) {
    if (!isPlain(textA) || !isPlain(textB)) {
      return folded(get(textA)).equals(folded(get(textB)));
    }
    int a = letter(from(textA), to(textA));
    int b = letter(from(textB), to(textB));
    while (a < to(textA) && b < to(textB) && small(heap[a]) == small(heap[b])) {
      a = letter(a + 1, to(textA));
      b = letter(b + 1, to(textB));
    }
    return a == to(textA) && b == to(textB);
  }

  private boolean isPlain(int text) {
    for (int at = from(text); at < to(text); at++) {
      if (heap[at] < 0) {
        return false;
      }
    }
    return true;
  }

  /** Where the next letter or digit stands. */
  private int letter(int from, int end) {
    int at = from;
    while (at < end && !Character.isLetterOrDigit(heap[at])) {
      at++;
    }
    return at;
  }

  private static int small(byte letter) {
    return letter >= 'A' && letter <= 'Z' ? letter + 'a' - 'A' : letter;
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.chars()
        .filter(Character::isLetterOrDigit)
        .forEach(letter -> folded.append(Character.toLowerCase((char) letter)));
    return folded.toString();
  }

  /** How many bytes a text has. */
  public int length(int text) {
    return to(text) - from(text);
  }

  /** All bytes; a text lies between {@link #from} and {@link #to}. */
  byte[] heap() {
    return heap;
  }

  int from(int text) {
    return text == 0 ? 0 : ends[text - 1];
  }

  int to(int text) {
    return ends[text];
  }

  boolean isEqual(int text, byte[] bytes, int from, int to) {
    return Arrays.equals(heap, from(text), to(text), bytes, from, to);
  }

  /** The same texts in another order: text k is what was text {@code order[k]}. */
  public Texts ordered(int[] order) {
    Texts ordered = new Texts();
    ordered.heap = new byte[Math.max(1, from(size))];
    ordered.ends = new int[Math.max(1, order.length)];
    for (int text : order) {
      ordered.add(heap, from(text), to(text));
    }
    return ordered;
  }

  /** Spreads a stretch of bytes over all ints, eight at a step. */
  static int hash(byte[] bytes, int from, int to) {
    long hash = (long) to - from;
    int at = from;
    for (; at + 8 <= to; at += 8) {
      hash = (hash ^ (long) EIGHT.get(bytes, at)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    long rest = 0;
    for (; at < to; at++) {
      rest = rest << 8 | (bytes[at] & 255);
    }
    hash = (hash ^ rest) * 0x9E3779B97F4A7C15L;
    return (int) (hash >>> 32) ^ (int) (hash >>> 15);
  }
}
