package io.clientele.cli;

import io.clientele.edit.Change;
import io.clientele.edit.Repair;
import io.clientele.finding.Finding;
import io.clientele.finding.Fix;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Whether files are repaired, and what is said of it. */
final class Fixing {
  @Option(names = "--fix", description = "Repair what can be repaired, and check again.")
  private boolean fix;

  @Option(names = "--diff", description = "Show what --fix would change, and write nothing.")
  private boolean diff;

  boolean isWanted() {
    return fix || diff;
  }

  boolean isOnlyShown() {
    return diff;
  }

  /** Shows the repair; the exit code is 1 when there is something to repair. */
  int show(CommandLine line, Repair repair) {
    PrintWriter out = line.getOut();
    repair.changes().forEach(change -> out.print(change.diff()));
    out.flush();
    PrintWriter err = line.getErr();
    tellRefused(err, repair);
    err.println("would fix " + count(repair.fixed().size(), repair.changes().size()));
    return repair.changes().isEmpty() ? 0 : 1;
  }

  /** Writes the repaired files and says on the error output what was fixed. */
  void write(CommandLine line, Path root, Repair repair, boolean quiet) {
    PrintWriter err = line.getErr();
    if (!quiet) {
      repair.fixed().forEach(finding -> err.println(plain("fixed " + sentence(finding))));
    }
    tellRefused(err, repair);
    long written = write(err, root, repair.changes());
    if (!quiet) {
      err.println("fixed " + count(repair.fixed().size(), written));
    }
  }

  /** How many files were replaced; the others are said. */
  static long write(PrintWriter err, Path root, List<Change> changes) {
    try {
      Rewriting rewriting = new Rewriting(root);
      long written = 0;
      for (Change change : changes) {
        Optional<String> reason = rewriting.put(change);
        reason.ifPresent(why -> err.println("not written: " + change.path() + ": " + why));
        written += reason.isEmpty() ? 1 : 0;
      }
      return written;
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static void tellRefused(PrintWriter err, Repair repair) {
    repair
        .refused()
        .forEach(
            refusal ->
                err.println(
                    plain("not fixed " + sentence(refusal.finding()) + ": " + refusal.reason())));
  }

  private static String sentence(Finding finding) {
    String title = finding.fix().map(Fix::title).orElse("");
    return finding.span() + " " + finding.code() + ": " + title;
  }

  /** What a terminal would obey instead of showing becomes a replacement sign. */
  private static String plain(String text) {
    return text.replaceAll("\\p{Cc}|\\p{Cf}", "\uFFFD");
  }

  private static String count(long findings, long files) {
    return findings
        + (findings == 1 ? " finding in " : " findings in ")
        + files
        + (files == 1 ? " file" : " files");
  }
}
