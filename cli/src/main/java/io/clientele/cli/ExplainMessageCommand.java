package io.clientele.cli;

import io.clientele.data.Engine;
import io.clientele.data.Warehouse;
import io.clientele.data.results.StoredResults;
import io.clientele.finding.Nearest;
import io.clientele.model.Element;
import io.clientele.transform.milestone.Told;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "explain-message",
    description = {
      "Say why a customer is or is not told something: the decision of the last run,",
      "whom it addresses, and every reason with its code."
    },
    mixinStandardHelpOptions = true)
final class ExplainMessageCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Parameters(
      paramLabel = "MESSAGE CUSTOMER [DIR]",
      arity = "2..3",
      description = {
        "The id or title of a message; a party such as P-0000042 or",
        "a record such as crm:C-17; and the folder of the workspace."
      })
  private List<String> words = List.of();

  @Mixin private WorkspaceOption folder;

  @Override
  public Integer call() {
    Path root = words.size() > 2 ? Place.existing(command, Path.of(words.get(2))) : folder.root();
    Workspace workspace = Workspace.open(root);
    Element message = message(workspace);
    try (Engine engine = Warehouse.at(root.resolve(Place.HIDDEN)).open()) {
      LocalDate asOf =
          new StoredResults(engine).asOf().orElseGet(() -> workspace.today(Optional.empty()));
      Told told = new Told(engine, workspace.model(), asOf);
      String name = words.get(1);
      String party =
          told.party(name)
              .orElseThrow(
                  () ->
                      refused("there is no person `" + name + "`", "write P-0000042 or crm:C-17"));
      command.commandLine().getOut().println(String.join("\n", told.why(message, party)));
    }
    return 0;
  }

  private Element message(Workspace workspace) {
    Element element = new Lookup(command, workspace).element(words.get(0));
    if (!element.kind().equals("message")) {
      List<String> ids = workspace.model().ofKind("message").stream().map(Element::id).toList();
      throw refused(
          "`" + words.get(0) + "` is a " + element.kind() + ", no message",
          Nearest.help(words.get(0), ids));
    }
    return element;
  }

  private ParameterException refused(String what, String help) {
    return new ParameterException(command.commandLine(), what + "; " + help);
  }
}
