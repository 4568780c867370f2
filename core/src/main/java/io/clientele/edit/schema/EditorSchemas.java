package io.clientele.edit.schema;

import io.clientele.model.Kind;
import io.clientele.model.Model;
import io.clientele.source.Parsed;
import io.clientele.source.Resources;
import io.clientele.source.SourceFile;
import io.clientele.source.formats.Formats;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schemas (2020-12) for editors: one for each kind, one for files of several kinds, one for
 * the settings, and the settings that tie them to files. A reference suggests the ids and titles
 * that are declared, and takes any other text as well.
 */
public final class EditorSchemas {
  private static final String SETTINGS = "workspace.schema.json";

  private EditorSchemas() {}

  /**
   * Path to content.
   *
   * @param folder where the files will stand, relative to the workspace and with forward slashes
   */
  public static SortedMap<String, byte[]> of(Model model, String folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    KindFile kinds = new KindFile(model);
    for (Kind kind : model.kinds().all()) {
      put(files, name(kind.name()), kinds.of(kind));
    }
    put(files, name("model"), ModelFile.of(model.kinds().all()));
    put(files, name("clientele"), settings(kinds));
    put(files, "vscode-settings.json", Associations.of(model, folder));
    return files;
  }

  static String name(String kind) {
    return kind + ".schema.json";
  }

  private static JsonNode settings(KindFile kinds) {
    SourceFile file = new SourceFile(SETTINGS, Resources.text(Model.class, SETTINGS));
    if (Formats.parse(file) instanceof Parsed.Read read) {
      return kinds.plain(read.tree().value());
    }
    throw new IllegalStateException(SETTINGS + " does not read");
  }

  private static void put(SortedMap<String, byte[]> files, String path, JsonNode content) {
    String text = ((ObjectNode) content).toPrettyString() + "\n";
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
