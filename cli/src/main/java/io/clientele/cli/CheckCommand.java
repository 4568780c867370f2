package io.clientele.cli;

import io.clientele.check.Judgement;
import io.clientele.check.Results;
import io.clientele.check.policy.Baseline;
import io.clientele.edit.Repair;
import io.clientele.render.Sheet;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    description = "Say what is wrong with the model, and where.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec command;
  @Mixin private Place place;
  @Mixin private Choices choices;
  @Mixin private Outlet outlet;
  @Mixin private Fixing fixing;

  @Option(
      names = "--watch",
      description = "Stay, and check again whenever a file changes; as text only.")
  private boolean watch;

  @Option(
      names = "--explain-mapping",
      description = "Say what is read otherwise than it is written, and why; check nothing.")
  private boolean mapping;

  @Option(
      names = "--write-baseline",
      description = "Make everything now found known: baseline.json holds it, and it is not shown.")
  private boolean writesBaseline;

  @Option(
      names = "--catalogue",
      paramLabel = "DIR",
      description = "A copy of the specification by which documents are judged.")
  private Optional<Path> catalogue = Optional.empty();

  @Override
  public Integer call() {
    Workspace workspace = Workspace.open(place.root(), catalogue);
    if (watch) {
      return watch(workspace);
    }
    if (mapping) {
      command.commandLine().getOut().print(MappingList.of(workspace.model()));
      command.commandLine().getOut().flush();
      return 0;
    }
    LocalDate today = workspace.today(choices.asOf());
    if (fixing.isWanted()) {
      Repair repair = workspace.repair(Results.NONE, today);
      if (fixing.isOnlyShown()) {
        return fixing.show(command.commandLine(), repair);
      }
      fixing.write(command.commandLine(), place.root(), repair, choices.quiet());
      workspace = Workspace.open(place.root(), catalogue);
    }
    return tell(workspace, today);
  }

  private int watch(Workspace workspace) {
    boolean alone = outlet.isPlain() && !fixing.isWanted() && !writesBaseline && !mapping;
    if (catalogue.isPresent() || !alone) {
      String message =
          catalogue.isPresent()
              ? "`--watch` reads the workspace's own `catalogue:` only"
              : "`--watch` prints text and writes nothing: leave out the other options";
      throw new ParameterException(command.commandLine(), message);
    }
    PrintWriter out = command.commandLine().getOut();
    return choices.exitCode(new Watch(workspace, choices, out).run());
  }

  private int tell(Workspace workspace, LocalDate today) {
    Found found = workspace.check(Results.NONE, today).withOwn(workspace.model());
    Judgement judgement = workspace.judge(found, today);
    if (writesBaseline) {
      return write(workspace, judgement);
    }
    outlet.put(command.commandLine().getOut(), sheet(workspace, judgement));
    return choices.exitCode(judgement.findings());
  }

  private int write(Workspace workspace, Judgement judgement) {
    FileTree.replace(workspace.root().resolve(Baseline.FILE), Baseline.text(judgement));
    int known = Baseline.size(judgement);
    command
        .commandLine()
        .getOut()
        .println(
            (known == 1 ? "1 finding is" : known + " findings are")
                + " now known in "
                + workspace.root().resolve(Baseline.FILE));
    return 0;
  }

  private Sheet sheet(Workspace workspace, Judgement judgement) {
    return new Sheet(
        judgement,
        workspace::file,
        outlet.needsChecks() ? Found.about(workspace.model()) : List.of(),
        new Sheet.Tool(Version.number(), place.prefix(), choices.failOn(), outlet.color(choices)));
  }
}
