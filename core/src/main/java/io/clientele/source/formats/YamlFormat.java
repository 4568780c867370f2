package io.clientele.source.formats;

import io.clientele.source.Format;
import io.clientele.source.Parsed;
import io.clientele.source.SourceFile;
import java.util.List;
import java.util.Set;

/** YAML 1.2, core schema, no tags; several documents are read as the list they would be. */
final class YamlFormat implements Format {
  @Override
  public Set<String> extensions() {
    return Set.of("yaml", "yml");
  }

  @Override
  public Parsed parse(SourceFile file) {
    if (Wrapping.hasMark(file.text())) {
      return YamlMending.parse(file);
    }
    Growing growing = new Growing(file);
    try {
      YamlReader reader = new YamlReader(file.text(), 0, growing);
      return new Parsed.Read(growing.tree(reader.read(), List.of()));
    } catch (Unreadable notAsItIs) {
      return YamlMending.parse(file);
    }
  }
}
