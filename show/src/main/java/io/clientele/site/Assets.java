package io.clientele.site;

import io.clientele.view.pictures.Ink;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;

/** The style sheet, the script and the icon. */
final class Assets {
  private Assets() {}

  static void put(SortedMap<String, byte[]> files) {
    files.put("assets/site.css", bytes(read("site.css") + pictures()));
    files.put("assets/site.js", bytes(read("site.js")));
    files.put("assets/icon.svg", bytes(read("icon.svg")));
  }

  /** Pictures are coloured by classes: dark ones only on a screen that is. */
  private static String pictures() {
    return "\n"
        + Ink.rules("svg.picture")
        + "@media screen {\n"
        + Ink.darkRules("[data-theme=\"dark\"] svg.picture")
        + "@media (prefers-color-scheme: dark) {\n"
        + Ink.darkRules(":root:not([data-theme=\"light\"]) svg.picture")
        + "}\n}\n";
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is not packed");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
