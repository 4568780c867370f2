package io.clientele.cli;

import io.clientele.check.Results;
import io.clientele.data.Declared;
import io.clientele.data.Engine;
import io.clientele.data.Warehouse;
import io.clientele.data.checks.CheckRun;
import io.clientele.data.results.StoredResults;
import io.clientele.finding.Finding;
import io.clientele.model.Model;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "site",
    description = "Write the static site of the last run.",
    mixinStandardHelpOptions = true)
final class SiteCommand implements Callable<Integer> {
  @Spec private CommandSpec command;
  @Mixin private Place place;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "The folder to write into; other files in it are left alone.")
  private Path out;

  @Override
  public Integer call() {
    Workspace workspace = Workspace.open(place.root());
    try (Engine engine = Warehouse.at(place.hidden()).open()) {
      write(workspace, engine);
    }
    command.commandLine().getOut().println(out.resolve("index.html"));
    return 0;
  }

  private void write(Workspace workspace, Engine engine) {
    Results results = new StoredResults(engine);
    LocalDate today = results.asOf().orElseGet(() -> workspace.today(Optional.empty()));
    Found found =
        workspace
            .check(results, today)
            .withOwn(workspace.model(), engine)
            .with(new CheckRun(Declared.ofData(engine), List.of()));
    List<Finding> findings = workspace.judge(found, today).findings();
    Model model = workspace.model();
    SortedMap<String, byte[]> files = Pages.of(model, results, findings);
    FileTree.write(out, files);
  }
}
