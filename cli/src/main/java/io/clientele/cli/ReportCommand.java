package io.clientele.cli;

import io.clientele.check.Results;
import io.clientele.data.Engine;
import io.clientele.data.Warehouse;
import io.clientele.data.results.StoredResults;
import io.clientele.finding.Finding;
import io.clientele.model.Element;
import io.clientele.model.Journey;
import io.clientele.view.Report;
import io.clientele.view.pages.CanvasPage;
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
      "It is what the journey's page in the site says, as text; the canvas likewise."
    },
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  private static final String CANVAS = "canvas";

  @Spec private CommandSpec command;

  @Parameters(
      paramLabel = "JOURNEY|canvas [DIR]",
      arity = "1..2",
      description = {
        "The id or title of a journey, or `canvas` for the business model on one sheet;",
        "and the folder of the workspace (default: this folder)."
      })
  private List<String> words = List.of();

  @Mixin private WorkspaceOption folder;

  @Override
  public Integer call() {
    Workspace workspace =
        words.size() > 1
            ? Workspace.open(Place.existing(command, Asked.folderOf(words)))
            : Workspace.open(folder.root());
    boolean canvas = words.get(0).equalsIgnoreCase(CANVAS);
    command
        .commandLine()
        .getOut()
        .println(canvas ? canvas(workspace) : journey(workspace, words.get(0)));
    return 0;
  }

  /** What is declared is enough for it. */
  private static String canvas(Workspace workspace) {
    return CanvasText.of(CanvasPage.of(new Report(workspace.model(), Results.NONE, List.of())));
  }

  private String journey(Workspace workspace, String name) {
    Journey journey = named(workspace, name);
    try (Engine engine = Warehouse.at(workspace.root().resolve(Place.HIDDEN)).open()) {
      Results results = new StoredResults(engine);
      LocalDate today = results.asOf().orElseGet(() -> workspace.today(Optional.empty()));
      List<Finding> findings = workspace.judge(workspace.check(results, today), today).findings();
      Report report = new Report(workspace.model(), results, findings);
      return JourneyText.of(JourneyPage.of(report, journey, results.processes(ProcessPage.ASKED)));
    }
  }

  private Journey named(Workspace workspace, String name) {
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
