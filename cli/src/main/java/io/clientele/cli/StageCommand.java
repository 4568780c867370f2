package io.clientele.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that runs some stages and leaves the rest of the results as they are. */
abstract class StageCommand implements Callable<Integer> {
  @Spec private CommandSpec command;
  @Mixin private Place place;
  @Mixin private Choices choices;

  @Option(names = "--json", description = "Print one JSON object and nothing else.")
  private boolean json;

  abstract void stages(Pipeline pipeline, Say say);

  /** Whether the stages build on the results of the last run. */
  boolean fromExisting() {
    return true;
  }

  /** What is done in place of the stages, as one sentence; empty when they are run. */
  Optional<String> instead(Path root) {
    return Optional.empty();
  }

  /** Whether the answer is for programs. */
  final boolean asJson() {
    return json;
  }

  /** What is told to people once all is done. */
  List<String> told(Report report) {
    return new Summary(report).lines();
  }

  @Override
  public final Integer call() {
    Optional<String> done = instead(place.root());
    if (done.isPresent()) {
      command.commandLine().getOut().println(done.get());
      return 0;
    }
    Workspace workspace = Workspace.open(place.root());
    Say say = new Say(command.commandLine(), choices, json, workspace);
    try (Pipeline pipeline = new Pipeline(workspace, choices, say.progress(), fromExisting())) {
      stages(pipeline, say);
      Report report = pipeline.check().show().report();
      say.errors(pipeline.dataFindings());
      pipeline.publish();
      say.report(report, told(report));
      return choices.exitCode(report.findings());
    }
  }
}
