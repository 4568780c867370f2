package io.clientele.source;

import java.util.Set;

/**
 * One way of writing a tree in a text file. A format never fails: whatever the bytes, it gives a
 * tree or says where and why there is none.
 */
public interface Format {
  /** A document larger than this is refused. */
  int LARGEST = 3 * 1024 * 1024;

  /** Objects and lists may lie this deep inside one another. */
  int DEEPEST = 100;

  /** The ends of the file names it reads, in lower case and without the dot. */
  Set<String> extensions();

  /** Whether a file with a fitting name declares anything; Markdown needs front matter to. */
  default boolean declares(SourceFile file) {
    return true;
  }

  Parsed parse(SourceFile file);
}
