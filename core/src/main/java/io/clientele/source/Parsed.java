package io.clientele.source;

import io.clientele.finding.Span;

/** What became of a file: a tree, or the place and the reason why there is none. */
public sealed interface Parsed {
  /** The file could be read. */
  record Read(Tree tree) implements Parsed {}

  /** The file could not be read; nothing of it is used. */
  record Refused(Span at, String reason, String help) implements Parsed {}
}
