package io.clientele.model;

import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Models of files that stand in a test. */
final class Declared {
  private Declared() {}

  /** A model of files given as path, text, path, text. */
  static Model model(String... pathsAndTexts) {
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.add(new SourceFile(pathsAndTexts[i], pathsAndTexts[i + 1]));
    }
    return Model.of(Folder.of(Path.of("example"), files));
  }

  /** {@code SEG-1 supported-by CAP-1}. */
  static List<String> edges(Model model) {
    return model.edges().stream()
        .map(edge -> edge.source().id() + " " + edge.relation() + " " + edge.target().id())
        .toList();
  }
}
