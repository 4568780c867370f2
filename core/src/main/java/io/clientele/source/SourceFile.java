package io.clientele.source;

import com.google.common.base.Suppliers;
import io.clientele.finding.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One text file: its path relative to the workspace, with forward slashes, and its text. */
public final class SourceFile {
  private final String path;
  private final String text;

  /** Counting lines walks the whole text: once for a file, however many places are asked for. */
  private final Supplier<Offsets> offsets;

  public SourceFile(String path, String text) {
    this.path = path;
    this.text = text;
    this.offsets = Suppliers.memoize(() -> new Offsets(text));
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** The lines without their ends. */
  public List<String> lines() {
    return text.lines().toList();
  }

  /** What stands at a place of this file. */
  public String at(Span span) {
    return text.substring(offsets.get().start(span), offsets.get().end(span));
  }

  /** The part of the path after the last dot, in lower case; empty without one. */
  public String extension() {
    int dot = path.lastIndexOf('.');
    return dot < path.lastIndexOf('/') || dot < 0
        ? ""
        : path.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceFile file && path.equals(file.path) && text.equals(file.text);
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + text.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }
}
