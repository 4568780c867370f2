package io.clientele.source;

import io.clientele.finding.Span;
import io.clientele.source.formats.Formats;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads one file within its bounds: size, then encoding, then format. */
final class Reading {
  private Reading() {}

  /** What became of a file on disk; nothing when it is one that declares nothing. */
  static Optional<Parsed> file(Path file, String path) {
    try (InputStream in = Files.newInputStream(file)) {
      return bytes(in.readNBytes(Format.LARGEST + 1), path);
    } catch (IOException failed) {
      return Optional.of(
          new Parsed.Refused(
              Span.startOf(path), "the file cannot be opened", "check that you may read it"));
    }
  }

  /** What became of the bytes of a file. */
  static Optional<Parsed> bytes(byte[] bytes, String path) {
    return bytes.length > Format.LARGEST ? Optional.of(tooLarge(path)) : decoded(bytes, path);
  }

  /** What became of a text. */
  static Optional<Parsed> parsed(SourceFile file) {
    if (file.text().length() > Format.LARGEST) {
      return Optional.of(tooLarge(file.path()));
    }
    return Formats.of(file)
        .filter(format -> format.declares(file))
        .map(format -> format.parse(file));
  }

  /** Only a text that holds the sign for what cannot be decoded needs a closer look. */
  private static Optional<Parsed> decoded(byte[] bytes, String path) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 ? parsed(new SourceFile(path, text)) : strictly(bytes, path);
  }

  private static Optional<Parsed> strictly(byte[] bytes, String path) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    return result.isError() ? Optional.of(notUtf8(path, text)) : parsed(new SourceFile(path, text));
  }

  private static Parsed notUtf8(String path, String before) {
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = before.length() - before.lastIndexOf('\n');
    return new Parsed.Refused(
        Span.point(path, line, column), "the file is not UTF-8 from here on", "save it in UTF-8");
  }

  private static Parsed tooLarge(String path) {
    return new Parsed.Refused(
        Span.startOf(path),
        "the file is larger than " + Format.LARGEST / (1024 * 1024) + " MiB",
        "divide it, or keep data below `data/`");
  }
}
