package io.clientele.data.sources;

import io.clientele.finding.Span;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * One file of data.
 *
 * @param path where it is
 * @param name as declared, relative to the workspace
 */
record DataFile(Path path, String name) {
  /** Every reader holds to these, whatever the file says. */
  static final int MOST_COLUMNS = 4_096;

  static final int LONGEST_LINE = 1 << 20;
  static final int LONGEST_FIELD = 64 << 10;

  Span at(long line, int column) {
    return Span.point(name, (int) Math.min(Integer.MAX_VALUE, line), column);
  }

  Refused malformed(long line, int column, String message, String help) {
    return new Refused(Code.MALFORMED, at(line, column), message, help);
  }

  boolean isCompressed() {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  /** The last part of the name without {@code .gz}, such as {@code csv}. */
  String extension() {
    String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    return plain.substring(plain.lastIndexOf('.') + 1);
  }

  /** The bytes, unpacked. */
  InputStream open() throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    return isCompressed() ? new BoundedUnpacking(in) : in;
  }

  /** The text; a byte that is none stops the reading. */
  Reader text(Charset encoding) throws IOException {
    return new InputStreamReader(
        open(),
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }
}
