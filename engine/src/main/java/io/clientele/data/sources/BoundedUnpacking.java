package io.clientele.data.sources;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip, and stops when a file grows as only a made one does. */
final class BoundedUnpacking extends FilterInputStream {
  private static final long FREE = 16L << 20;
  private static final int MOST = 100;

  private final Counting packed;
  private long unpacked;

  BoundedUnpacking(InputStream packed) throws IOException {
    this(new Counting(packed));
  }

  private BoundedUnpacking(Counting packed) throws IOException {
    super(new GZIPInputStream(packed, 1 << 16));
    this.packed = packed;
  }

  /** Thrown when the unpacked text is more than a hundred times the packed. */
  static final class Bomb extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = super.read(into, offset, length);
    unpacked += Math.max(count, 0);
    if (unpacked > FREE && unpacked / MOST > packed.count) {
      throw new Bomb();
    }
    return count;
  }

  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      count += Math.max(read, 0);
      return read;
    }
  }
}
