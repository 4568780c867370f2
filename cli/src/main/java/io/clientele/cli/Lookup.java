package io.clientele.cli;

import io.clientele.finding.Nearest;
import io.clientele.model.Element;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds the element that a word of the command line names. */
record Lookup(CommandSpec command, Workspace workspace) {
  private static final int MOST = 10;

  /** By id, by {@code kind:slug} or by title; refused when nothing or several things are meant. */
  Element element(String name) {
    return element(name, "no element is called `" + name + "`");
  }

  Element element(String name, String refusal) {
    List<Element> found = workspace.model().called(name);
    if (found.isEmpty()) {
      String help = Nearest.help(name, names());
      throw new ParameterException(
          command.commandLine(), help.isEmpty() ? refusal : refusal + "; " + help);
    }
    if (found.size() > 1) {
      throw new ParameterException(command.commandLine(), several(name, found));
    }
    return found.get(0);
  }

  private List<String> names() {
    return workspace.model().elements().stream()
        .flatMap(element -> Stream.of(element.id(), element.title()))
        .toList();
  }

  private static String several(String name, List<Element> found) {
    String ids =
        found.stream()
            .limit(MOST)
            .map(one -> "`" + one.id() + "` (" + one.span() + ")")
            .collect(Collectors.joining(", "));
    String more = found.size() > MOST ? " and " + (found.size() - MOST) + " more" : "";
    return "`" + name + "` is the name of several elements: " + ids + more;
  }
}
