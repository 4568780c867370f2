package io.clientele.cli;

import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.render.Renderings;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/** Prints what a command has to say, as the shared options ask. */
final class Say {
  private static final int MOST = 3;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Choices choices;
  private final boolean json;
  private final Workspace workspace;

  Say(CommandLine line, Choices choices, boolean json, Workspace workspace) {
    this.out = line.getOut();
    this.err = line.getErr();
    this.choices = choices;
    this.json = json;
    this.workspace = workspace;
  }

  Progress progress() {
    return new Progress(err, !choices.quiet() && !json);
  }

  /** The first errors among findings about data, which the summary of a run only counts. */
  void errors(List<Finding> findings) {
    List<Finding> errors =
        findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      err.print(text(errors.stream().limit(MOST).toList()));
      err.flush();
    }
  }

  /** What a person may want to see while a stage runs. */
  void lines(List<String> lines) {
    if (!json && !choices.quiet()) {
      lines.forEach(out::println);
      out.flush();
    }
  }

  void report(Report report, List<String> lines) {
    if (json) {
      out.println(report.json().toPrettyString());
    } else {
      lines(lines);
    }
  }

  private String text(List<Finding> findings) {
    return Renderings.text(findings, workspace::file, choices.color());
  }
}
