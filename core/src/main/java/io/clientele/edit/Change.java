package io.clientele.edit;

import io.clientele.source.SourceFile;

/** One file before and after; both have the same path. */
public record Change(SourceFile before, SourceFile after) {
  public String path() {
    return after.path();
  }

  /** The change as a unified diff, which {@code patch} and {@code git apply} read. */
  public String diff() {
    return Diff.unified(path(), before.text(), after.text());
  }
}
