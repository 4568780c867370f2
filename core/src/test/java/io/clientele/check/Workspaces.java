package io.clientele.check;

import io.clientele.finding.Finding;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Checks workspaces that are held in memory. */
final class Workspaces {
  /** The day of every example that names none. */
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  private Workspaces() {}

  static Facts facts(List<SourceFile> files) {
    return facts(files, Results.NONE, List.of());
  }

  /**
   * What checks look at.
   *
   * @param before the files as they were last committed; none means that there is no history
   */
  static Facts facts(List<SourceFile> files, Results results, List<SourceFile> before) {
    Model model = model(files);
    Optional<Model> last = before.isEmpty() ? Optional.empty() : Optional.of(model(before));
    return new Facts(model, results, model.settings().asOf().orElse(TODAY), last);
  }

  private static Model model(List<SourceFile> files) {
    return Model.of(Folder.of(Path.of("."), files));
  }

  static List<Finding> findings(List<SourceFile> files) {
    return Checks.run(facts(files));
  }
}
