package io.clientele.edit.schema;

import io.clientele.model.Element;
import io.clientele.model.Kind;
import io.clientele.model.Model;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Says which schema a file has: by the end of its name, or by what stands in it now. */
final class Associations {
  private Associations() {}

  /** The members that VS Code's settings, and other clients of its language servers, understand. */
  static ObjectNode of(Model model, String folder) {
    SortedMap<String, Set<String>> files = new TreeMap<>();
    for (Kind kind : model.kinds().all()) {
      String schema = EditorSchemas.name(kind.name());
      Set<String> patterns = files.computeIfAbsent(schema, absent -> new TreeSet<>());
      for (String end : Set.of("yaml", "yml", "json")) {
        patterns.add("*." + kind.name() + "." + end);
      }
    }
    kindsByFile(model)
        .forEach(
            (file, kinds) -> {
              String kind = kinds.size() == 1 ? kinds.iterator().next() : "model";
              files.computeIfAbsent(EditorSchemas.name(kind), absent -> new TreeSet<>()).add(file);
            });
    files.put(EditorSchemas.name("clientele"), Set.of("clientele.yaml"));
    return settings(files, folder);
  }

  private static SortedMap<String, Set<String>> kindsByFile(Model model) {
    SortedMap<String, Set<String>> kinds = new TreeMap<>();
    for (Element element : model.elements()) {
      String file = element.tree().file().path();
      boolean part = element.id().indexOf('/') > 0 && !element.derivedId();
      if (!file.endsWith(".md") && !part && !isPart(model, element)) {
        kinds.computeIfAbsent(file, absent -> new TreeSet<>()).add(element.kind());
      }
    }
    return kinds;
  }

  private static boolean isPart(Model model, Element element) {
    return model.edgesFrom(element).stream()
        .anyMatch(
            edge ->
                edge.relation().equals("part-of")
                    && edge.target().tree().file().path().equals(element.tree().file().path())
                    && element.pointer().startsWith(edge.target().pointer() + "/"));
  }

  private static ObjectNode settings(SortedMap<String, Set<String>> files, String folder) {
    ObjectNode settings = JsonNodeFactory.instance.objectNode();
    ObjectNode yaml = settings.putObject("yaml.schemas");
    ArrayNode json = settings.putArray("json.schemas");
    for (Map.Entry<String, Set<String>> entry : files.entrySet()) {
      String url = "./" + folder + "/" + entry.getKey();
      ArrayNode inYaml = JsonNodeFactory.instance.arrayNode();
      ArrayNode inJson = JsonNodeFactory.instance.arrayNode();
      entry.getValue().forEach(file -> (file.endsWith(".json") ? inJson : inYaml).add(file));
      if (!inYaml.isEmpty()) {
        yaml.set(url, inYaml);
      }
      if (!inJson.isEmpty()) {
        json.addObject().put("url", url).set("fileMatch", inJson);
      }
    }
    return settings;
  }
}
