package io.clientele.cli;

import io.clientele.edit.Change;
import io.clientele.edit.Layout;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.render.Renderings;
import io.clientele.source.Folder;
import io.clientele.source.Parsed;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "fmt",
    description = "Give the model files one layout; words, comments and order stay.",
    mixinStandardHelpOptions = true)
final class FmtCommand implements Callable<Integer> {
  @Spec private CommandSpec command;
  @Mixin private Place place;

  @Option(names = "--check", description = "Name the files that would change, and write nothing.")
  private boolean check;

  @Option(names = "--diff", description = "Show what would change, and write nothing.")
  private boolean diff;

  @Override
  public Integer call() {
    Folder folder = Folder.read(place.root());
    List<Change> changes =
        folder.texts().values().stream().map(Layout::of).filter(Change::isReal).toList();
    boolean unreadable = tellUnreadable(folder);
    tellMendable(folder);
    boolean only = check || diff;
    if (only) {
      changes.forEach(this::show);
      command.commandLine().getOut().flush();
    }
    PrintWriter err = command.commandLine().getErr();
    long count = only ? changes.size() : Fixing.write(err, place.root(), changes);
    String files = count == 1 ? " file" : " files";
    err.println((only ? "would lay out " : "laid out ") + count + files);
    return unreadable || (only && count > 0) ? 1 : 0;
  }

  private void show(Change change) {
    PrintWriter out = command.commandLine().getOut();
    if (diff) {
      out.print(change.diff());
    } else {
      out.println(change.path());
    }
  }

  /** A file that cannot be read is left alone, and says why. */
  private boolean tellUnreadable(Folder folder) {
    List<Finding> findings =
        folder.files().stream()
            .filter(Parsed.Refused.class::isInstance)
            .map(Parsed.Refused.class::cast)
            .map(FmtCommand::finding)
            .toList();
    if (!findings.isEmpty()) {
      command
          .commandLine()
          .getErr()
          .print(Renderings.text(findings, path -> Optional.empty(), false));
    }
    return !findings.isEmpty();
  }

  private static Finding finding(Parsed.Refused refused) {
    return new Finding(refused.code(), Severity.ERROR, refused.at(), refused.reason())
        .help(refused.help())
        .related(refused.related());
  }

  private void tellMendable(Folder folder) {
    for (Parsed parsed : folder.files()) {
      if (parsed instanceof Parsed.Read read && Layout.canBeMended(read)) {
        String path = read.tree().file().path();
        String help = "it is read after repair only: `clientele check --fix` mends it";
        command.commandLine().getErr().println("not laid out: " + path + ": " + help);
      }
    }
  }
}
