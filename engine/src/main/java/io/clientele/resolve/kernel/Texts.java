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
