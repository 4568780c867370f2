package io.clientele.edit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a new workspace: one thing of each sort, joined so that every check passes. */
public final class Starter {
  private static final List<String> FILES =
      List.of(
          "clientele.yaml",
          "customer/first.segment.yaml",
          "customer/first.persona.yaml",
          "customer/first.journey.yaml",
          "customer/first.relationship.yaml",
          "business/organisation.yaml",
          "business/offer.yaml",
          "business/direction.yaml");

  private Starter() {}

  /** Path to bytes; the name is written into {@code clientele.yaml}. */
  public static SortedMap<String, byte[]> files(String name) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    String quoted = name.replace("\\", "\\\\").replace("\"", "\\\"");
    for (String file : FILES) {
      String text = text(file).replace("WORKSPACE", quoted);
      files.put(file, text.getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  private static String text(String file) {
    try (InputStream in =
        Objects.requireNonNull(Starter.class.getResourceAsStream("starter/" + file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
