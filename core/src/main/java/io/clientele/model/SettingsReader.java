package io.clientele.model;

import io.clientele.source.Pointer;
import io.clientele.source.Tree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads {@code clientele.yaml}; a workspace without one has the defaults. */
final class SettingsReader {
  private static final List<String> FORMS =
      List.of(
          "person",
          "organisation",
          "events",
          "consents",
          "relations",
          "enrolments",
          "choices",
          "costs",
          "observations");
  private static final String STANDARD = "standard";

  private SettingsReader() {}

  static boolean isSettings(Tree tree) {
    return tree.file().path().equals("clientele.yaml")
        || tree.file().path().equals("clientele.yml");
  }

  static Settings read(Path root, Optional<Tree> tree) {
    return tree.map(found -> read(root, found))
        .orElseGet(
            () ->
                new Settings(
                    name(root, ""), STANDARD, Optional.empty(), "", List.of(), Optional.empty()));
  }

  /** Kinds by folder; the longest folder is asked first. */
  static Map<String, String> folders(Optional<Tree> tree) {
    Map<String, String> folders = new LinkedHashMap<>();
    tree.map(found -> found.value().path("folders")).stream()
        .flatMap(object -> object.properties().stream())
        .sorted(
            java.util.Comparator.comparing(
                (Map.Entry<String, JsonNode> entry) -> -entry.getKey().length()))
        .forEach(entry -> folders.put(entry.getKey(), Fields.text(entry.getValue())));
    return folders;
  }

  private static Settings read(Path root, Tree tree) {
    JsonNode fields = tree.value();
    String profile = Fields.text(fields, "profile");
    return new Settings(
        name(root, Fields.text(fields, "name")),
        profile.isEmpty() ? STANDARD : profile,
        date(Fields.text(fields, "asOf")),
        Fields.text(fields, "currency"),
        sources(tree),
        Optional.of(tree));
  }

  private static String name(Path root, String declared) {
    Path folder = root.toAbsolutePath().normalize().getFileName();
    return declared.isEmpty() ? (folder == null ? "workspace" : folder.toString()) : declared;
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }

  private static List<Settings.SourceDeclaration> sources(Tree tree) {
    List<Settings.SourceDeclaration> sources = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : tree.value().path("sources").properties()) {
      if (entry.getValue().isObject()) {
        sources.add(source(tree, entry.getKey(), entry.getValue()));
      }
    }
    return sources;
  }

  private static Settings.SourceDeclaration source(Tree tree, String name, JsonNode fields) {
    String file = Fields.text(fields, "file");
    return new Settings.SourceDeclaration(
        name,
        file,
        form(fields, file),
        object(fields.path(form(fields, file))),
        object(fields.path("options")),
        Fields.integer(fields, "trust").orElse(0),
        tree,
        Pointer.below("/sources", name));
  }

  /** An event log in a format with standard keys needs no mapping to be one. */
  private static String form(JsonNode fields, String file) {
    String log = file.matches(".*\\.xes(\\.gz)?") ? "events" : "";
    return FORMS.stream().filter(fields::has).findFirst().orElse(log);
  }

  private static JsonNode object(JsonNode value) {
    return value.isObject() ? value : JsonNodeFactory.instance.objectNode();
  }
}
