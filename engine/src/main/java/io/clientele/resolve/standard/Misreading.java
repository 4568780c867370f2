package io.clientele.resolve.standard;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds text that was read in another encoding than it was written in. */
public final class Misreading {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final char LOST = '\uFFFD';

  private Misreading() {}

  /** Whether letters were lost, or several stand for one. */
  public static boolean isMisread(String text) {
    return text.indexOf(LOST) >= 0 || meant(text).isPresent();
  }

  /**
   * What was meant where UTF-8 was read as windows-1252: the letters as bytes are UTF-8 again,
   * which those of no ordinary word are.
   */
  public static Optional<String> meant(String text) {
    if (text.chars().allMatch(letter -> letter < 0x80)) {
      return Optional.empty();
    }
    try {
      ByteBuffer bytes = WESTERN.newEncoder().encode(CharBuffer.wrap(text));
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException asItIs) {
      return Optional.empty();
    }
  }
}
