package io.clientele.source;

import java.util.List;

/** One text file: its path relative to the workspace, with forward slashes, and its text. */
public record SourceFile(String path, String text) {
  /** The lines without their ends. */
  public List<String> lines() {
    return text.lines().toList();
  }

  /** The part of the path after the last dot, in lower case; empty without one. */
  public String extension() {
    int dot = path.lastIndexOf('.');
    return dot < path.lastIndexOf('/') || dot < 0
        ? ""
        : path.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
  }
}
