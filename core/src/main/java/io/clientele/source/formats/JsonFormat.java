package io.clientele.source.formats;

import io.clientele.source.Format;
import io.clientele.source.Parsed;
import io.clientele.source.SourceFile;
import java.util.Set;

/** JSON (RFC 8259); comments are read over, since people write them. */
final class JsonFormat implements Format {
  @Override
  public Set<String> extensions() {
    return Set.of("json", "jsonc");
  }

  @Override
  public Parsed parse(SourceFile file) {
    try {
      return new Parsed.Read(new JsonReader(file).read());
    } catch (Unreadable unreadable) {
      return unreadable.refused();
    }
  }
}
