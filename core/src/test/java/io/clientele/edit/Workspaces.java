package io.clientele.edit;

import io.clientele.check.Checks;
import io.clientele.check.Facts;
import io.clientele.check.Results;
import io.clientele.finding.Finding;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Workspaces that are held in memory. */
final class Workspaces {
  private Workspaces() {}

  static Folder folder(SourceFile... files) {
    return Folder.of(Path.of("."), List.of(files));
  }

  static List<Finding> check(Folder folder) {
    return Checks.run(new Facts(Model.of(folder), Results.NONE, LocalDate.of(2026, 6, 30)));
  }

  static Repair repair(SourceFile... files) {
    return Repairer.of(folder(files), Workspaces::check);
  }

  static String text(Folder folder, String path) {
    return Optional.ofNullable(folder.texts().get(path)).orElseThrow().text();
  }
}
