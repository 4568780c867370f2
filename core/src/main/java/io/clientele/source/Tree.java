package io.clientele.source;

import io.clientele.finding.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A parsed file: its value, the span of every value and of every key by JSON pointer, and, for
 * Markdown, the sections below the front matter.
 */
public record Tree(
    SourceFile file,
    JsonNode value,
    Map<String, Span> values,
    Map<String, Span> keys,
    List<Section> sections) {
  public Tree {
    values = Map.copyOf(values);
    keys = Map.copyOf(keys);
    sections = List.copyOf(sections);
  }

  /** Two readings make two trees: comparing what they hold would walk the whole file. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /** The span of the value at a pointer, or of its nearest parent that has one. */
  public Span at(String pointer) {
    Span found = values.get(pointer);
    if (found != null) {
      return found;
    }
    int slash = pointer.lastIndexOf('/');
    return slash < 0 ? Span.startOf(file.path()) : at(pointer.substring(0, slash));
  }

  /** The span of the key at a pointer, or of its value where it has no key. */
  public Span keyAt(String pointer) {
    Span found = keys.get(pointer);
    return found == null ? at(pointer) : found;
  }
}
