package io.clientele.model;

import java.util.List;
import java.util.Optional;

/** The kinds in force: those of the jar and those of the workspace. */
public interface Kinds {
  /** The kinds of the jar. */
  static Kinds builtIn() {
    return KindList.BUILT_IN;
  }

  /** By name. */
  List<Kind> all();

  Optional<Kind> named(String name);
}
