package io.clientele.edit;

import io.clientele.source.SourceFile;
import java.util.Map;

/** One file before and after; both have the same path. */
public record Change(SourceFile before, SourceFile after) {
  public String path() {
    return after.path();
  }

  /** Whether the two differ. */
  public boolean isReal() {
    return !before.text().equals(after.text());
  }

  /** The change as a unified diff, which {@code patch} and {@code git apply} read. */
  public String diff() {
    return Diff.unified(path(), before.text(), after.text());
  }

  /** What gives the files these texts, as one patch. */
  public static String patch(Map<SourceFile, String> texts) {
    StringBuilder patch = new StringBuilder();
    texts.forEach(
        (file, text) -> patch.append(new Change(file, new SourceFile(file.path(), text)).diff()));
    return patch.toString();
  }

  /** The same for a file that is to be made; its text is not empty. */
  public static String added(SourceFile file) {
    return Diff.added(file.path(), file.text());
  }
}
