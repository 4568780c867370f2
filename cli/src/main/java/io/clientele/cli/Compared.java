package io.clientele.cli;

import io.clientele.model.difference.Difference;
import io.clientele.source.Folder;
import io.clientele.source.Parsed;
import java.util.List;

/**
 * A difference with what was compared.
 *
 * @param to empty for the files as they are
 */
record Compared(String from, String to, Folder before, Folder after, Difference difference) {
  String title() {
    return Told.line(from) + " → " + (to.isEmpty() ? "the files as they are" : Told.line(to));
  }

  /** Files that could not be read, and what they declare is therefore not compared. */
  static List<String> unreadable(Folder folder) {
    return folder.files().stream()
        .filter(Parsed.Refused.class::isInstance)
        .map(file -> ((Parsed.Refused) file).at().file())
        .toList();
  }
}
