package io.clientele.data.sources;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Finds the byte at which a file stops being text. */
final class BadText {
  private BadText() {}

  static Refused find(DataFile file, Charset encoding) {
    try (InputStream in = new BufferedInputStream(file.open(), 1 << 16)) {
      return find(file, encoding, in);
    } catch (IOException fault) {
      return file.malformed(1, 1, "the file cannot be read to its end", "check the disk");
    }
  }

  private static Refused find(DataFile file, Charset encoding, InputStream in) throws IOException {
    CharsetDecoder decoder =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    if (encoding.equals(StandardCharsets.UTF_8) && hasMarkOfPairs(in)) {
      return file.malformed(
          1,
          1,
          "the bytes here are not UTF-8 but begin like UTF-16",
          "say how it is written: `options: {encoding: UTF-16}`");
    }
    Place place = new Place();
    ByteBuffer bytes = ByteBuffer.allocate(8);
    CharBuffer chars = CharBuffer.allocate(8);
    int next = in.read();
    while (next >= 0 && !place.nul) {
      bytes.put((byte) next);
      bytes.flip();
      CoderResult result = decoder.decode(bytes, chars, false);
      bytes.compact();
      if (result.isError()) {
        return notText(file, encoding, place);
      }
      place.over(chars.flip());
      chars.clear();
      next = in.read();
    }
    return place.nul
        ? file.malformed(
            place.line, place.column, "a NUL character stands here", "is it a text file at all?")
        : notText(file, encoding, place);
  }

  /** Whether a byte order mark says that two bytes are a letter (Unicode 16.0, section 23.8). */
  private static boolean hasMarkOfPairs(InputStream in) throws IOException {
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
  }

  private static Refused notText(DataFile file, Charset encoding, Place place) {
    return file.malformed(
        place.line,
        place.column,
        "the bytes here are not " + encoding.name(),
        "say how it is written: `options: {encoding: windows-1252}`");
  }

  private static final class Place {
    private long line = 1;
    private int column = 1;
    private boolean nul;

    private void over(CharBuffer chars) {
      while (chars.hasRemaining() && !nul) {
        char c = chars.get();
        if (c == 0) {
          nul = true;
        } else if (c == '\n') {
          line++;
          column = 1;
        } else {
          column++;
        }
      }
    }
  }
}
