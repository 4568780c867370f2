package io.clientele.cli;

import io.clientele.check.Results;
import io.clientele.data.Engine;
import io.clientele.data.Warehouse;
import io.clientele.data.results.StoredResults;
import io.clientele.finding.Finding;
import io.clientele.model.Element;
import io.clientele.model.Journey;
import io.clientele.view.Report;
import io.clientele.view.pages.JourneyPage;
import io.clientele.view.pages.ProcessPage;
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
    name = "report",
    description = {
      "Say of one journey what was declared and what the last run measured.",
      "It is what the journey's page in the site says, as text."
    },
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Parameters(
      paramLabel = "JOURNEY [DIR]",
      arity = "1..2",
      description = {
        "The id or title of a journey, and the folder of the",
        "workspace (default: this folder)."
      })
  private List<String> words = List.of();

  @Mixin private WorkspaceOption folder;

  @Override
  public Integer call() {
    Workspace workspace =
        words.size() > 1
            ? Workspace.open(Place.existing(command, Asked.folderOf(words)))
            : Workspace.open(folder.root());
    Journey journey = journey(workspace, words.get(0));
    try (Engine engine = Warehouse.at(workspace.root().resolve(Place.HIDDEN)).open()) {
      Results results = new StoredResults(engine);
      LocalDate today = results.asOf().orElseGet(() -> workspace.today(Optional.empty()));
      List<Finding> findings = workspace.judge(workspace.check(results, today), today).findings();
      Report report = new Report(workspace.model(), results, findings);
      command
          .commandLine()
          .getOut()
          .println(
              JourneyText.of(
                  JourneyPage.of(report, journey, results.processes(ProcessPage.ASKED))));
    }
    return 0;
  }

  private Journey journey(Workspace workspace, String name) {
    Element element = new Lookup(command, workspace).element(name);
    return workspace.model().journeys().stream()
        .filter(journey -> journey.id().equals(element.id()))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    command.commandLine(),
                    "`" + name + "` is a " + element.kind() + ", no journey"));
  }
}
