package io.clientele.cli;

import io.clientele.check.Facts;
import io.clientele.check.Results;
import io.clientele.check.impact.Impact;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "impact",
    description = "Say what would break if an element were taken out; no file is changed.",
    mixinStandardHelpOptions = true)
final class ImpactCommand implements Callable<Integer> {
  @Spec private CommandSpec command;
  @Mixin private Asked asked;

  @Override
  public Integer call() {
    Asked.Question question = asked.question(1);
    Workspace workspace = question.workspace();
    Facts facts = new Facts(workspace.model(), Results.NONE, workspace.today(Optional.empty()));
    Impact impact = Impact.of(workspace.folder(), facts, question.first());
    command
        .commandLine()
        .getOut()
        .println(asked.json() ? ImpactText.json(impact).toPrettyString() : ImpactText.of(impact));
    return 0;
  }
}
