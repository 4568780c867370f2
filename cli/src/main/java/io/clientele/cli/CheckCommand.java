package io.clientele.cli;

import io.clientele.check.Results;
import io.clientele.finding.Finding;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    description = "Say what is wrong with the model, and where.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  /** The forms of output. */
  enum Format {
    TEXT,
    JSON
  }

  @Spec private CommandSpec command;
  @Mixin private Place place;
  @Mixin private Choices choices;

  @Option(names = "--format", defaultValue = "text", description = "text or json (default: text).")
  private Format format = Format.TEXT;

  @Override
  public Integer call() {
    Workspace workspace = Workspace.open(place.root());
    List<Finding> findings = workspace.check(Results.NONE, workspace.today(choices.asOf()));
    new Say(command.commandLine(), format == Format.JSON ? choices.asJson() : choices, workspace)
        .findings(findings);
    return choices.exitCode(findings);
  }
}
