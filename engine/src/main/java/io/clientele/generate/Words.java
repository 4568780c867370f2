package io.clientele.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word lists that lie beside the classes, one entry a line. */
final class Words {
  private Words() {}

  static List<String> of(String name) {
    try (InputStream in = Words.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("the word list " + name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
