package io.clientele.source.formats;

import io.clientele.finding.Related;
import io.clientele.finding.Span;
import io.clientele.source.Parsed;
import io.clientele.source.Section;
import io.clientele.source.SourceFile;
import io.clientele.source.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The spans of a tree while it is being read. */
final class Growing {
  private final SourceFile file;
  private final Positions positions;
  private final Map<String, Span> values = new HashMap<>();
  private final Map<String, Span> keys = new HashMap<>();

  Growing(SourceFile file) {
    this.file = file;
    this.positions = new Positions(file);
  }

  Span value(String pointer, int start, int end) {
    Span span = positions.span(start, end);
    values.put(pointer, span);
    return span;
  }

  void key(String pointer, Span span) {
    keys.put(pointer, span);
  }

  Positions positions() {
    return positions;
  }

  Tree tree(JsonNode value, List<Section> sections) {
    return new Tree(file, value, values, keys, sections);
  }

  static Unreadable tooDeep(Span at, int deepest) {
    return new Unreadable(
        at,
        "objects and lists lie more than " + deepest + " deep inside one another",
        "flatten the structure");
  }

  static Unreadable repeated(String key, Span at, Span first) {
    return new Unreadable(
        new Parsed.Refused(
            at,
            Parsed.Refused.REPEATED_KEY,
            "key `" + key + "` is given twice in one object",
            "keep one of them; the first stands at line " + first.line(),
            List.of(new Related(first, "the first"))));
  }
}
