package io.clientele.cli;

import io.clientele.model.Element;
import io.clientele.model.question.Islands;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@Command(
    name = "orphans",
    description = "List what is tied to nothing, and groups that are tied to no segment.",
    mixinStandardHelpOptions = true)
final class OrphansCommand implements Callable<Integer> {
  @Spec private CommandSpec command;
  @Mixin private Place place;

  @Option(names = "--json", description = "Print one JSON object and nothing else.")
  private boolean json;

  @Override
  public Integer call() {
    Islands islands = Islands.of(Workspace.open(place.root()).model());
    command.commandLine().getOut().println(json ? json(islands).toPrettyString() : text(islands));
    return 0;
  }

  private static String text(Islands islands) {
    if (islands.orphans().isEmpty() && islands.islands().isEmpty()) {
      return "everything is tied to a segment";
    }
    StringBuilder text = new StringBuilder();
    group(text, "orphans, tied to nothing", islands.orphans());
    for (List<Element> island : islands.islands()) {
      group(text, "an island, tied to no segment", island);
    }
    return text.toString().strip();
  }

  private static void group(StringBuilder text, String title, List<Element> elements) {
    if (!elements.isEmpty()) {
      text.append("\n\n").append(title).append(": ").append(elements.size());
      elements.forEach(element -> text.append("\n  ").append(Told.placed(element)));
    }
  }

  private static ObjectNode json(Islands islands) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    ArrayNode orphans = object.putArray("orphans");
    islands.orphans().forEach(one -> orphans.add(Told.json(one)));
    ArrayNode groups = object.putArray("islands");
    for (List<Element> island : islands.islands()) {
      ArrayNode group = groups.addArray();
      island.forEach(one -> group.add(Told.json(one)));
    }
    return object;
  }
}
