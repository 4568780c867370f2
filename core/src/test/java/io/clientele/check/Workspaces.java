package io.clientele.check;

import io.clientele.finding.Finding;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Checks workspaces that are held in memory. */
final class Workspaces {
  /** The day of every example that names none. */
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  private Workspaces() {}

  static Facts facts(List<SourceFile> files) {
    Model model = Model.of(Folder.of(Path.of("."), files));
    return new Facts(model, Results.NONE, model.settings().asOf().orElse(TODAY));
  }

  static List<Finding> findings(List<SourceFile> files) {
    return Checks.run(facts(files));
  }

  /** Place, severity, code and message on a line, and the help on the next. */
  static String shown(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    for (Finding finding : findings) {
      text.append(finding.span()).append(' ').append(finding.severity().word()).append(' ');
      text.append(finding.code()).append(": ").append(finding.message()).append('\n');
      finding
          .related()
          .forEach(
              one ->
                  text.append("  also ")
                      .append(one.span())
                      .append(": ")
                      .append(one.message())
                      .append('\n'));
      if (!finding.help().isEmpty()) {
        text.append("  ").append(finding.help()).append('\n');
      }
    }
    return text.toString();
  }
}
