package io.clientele.data.sources;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Lets text through that has no NUL and no byte order mark at its beginning. */
final class NoNulls extends FilterReader {
  private boolean begun;

  NoNulls(Reader text) {
    super(text);
  }

  /** Thrown at a NUL character, which no text has. */
  static final class Null extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    int count = super.read(into, offset, length);
    for (int i = offset; i < offset + count; i++) {
      if (into[i] == 0) {
        throw new Null();
      }
    }
    if (!begun && count > 0) {
      begun = true;
      if (into[offset] == '\uFEFF') {
        System.arraycopy(into, offset + 1, into, offset, count - 1);
        return count == 1 ? read(into, offset, length) : count - 1;
      }
    }
    return count;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }
}
