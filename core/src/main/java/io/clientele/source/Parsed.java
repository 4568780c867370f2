package io.clientele.source;

import io.clientele.finding.Related;
import io.clientele.finding.Span;
import java.util.List;

/** What became of a file: a tree, or the place and the reason why there is none. */
public sealed interface Parsed {
  /** The file's path, relative to the workspace. */
  default String path() {
    return this instanceof Read read ? read.tree().file().path() : ((Refused) this).at().file();
  }

  /** The file could be read, as it is or with repairs. */
  record Read(Tree tree, List<Repair> repairs) implements Parsed {
    public Read {
      repairs = List.copyOf(repairs);
    }

    public Read(Tree tree) {
      this(tree, List.of());
    }
  }

  /**
   * The file could not be read; nothing of it is used.
   *
   * @param code of the check that says so
   */
  record Refused(Span at, String code, String reason, String help, List<Related> related)
      implements Parsed {
    /** The code of what is not readable at all. */
    public static final String UNREADABLE = "CLT101";

    /** The code of a key that one object has twice. */
    public static final String REPEATED_KEY = "CLT103";

    public Refused {
      related = List.copyOf(related);
    }

    public Refused(Span at, String reason, String help) {
      this(at, UNREADABLE, reason, help, List.of());
    }
  }
}
