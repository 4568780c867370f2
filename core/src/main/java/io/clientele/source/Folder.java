package io.clientele.source;

import java.nio.file.Path;
import java.util.List;

/**
 * The files of a workspace that may declare something, parsed, in the order of their paths.
 *
 * @param root the workspace; nothing outside it is read
 * @param files one entry per model file: JSON, YAML or Markdown with front matter
 */
public record Folder(Path root, List<Parsed> files) {
  public Folder {
    files = List.copyOf(files);
  }
}
