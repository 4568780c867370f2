package io.clientele.edit;

import io.clientele.finding.Finding;
import io.clientele.finding.Fix;
import io.clientele.finding.Severity;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Applies the fixes that findings carry, round by round: a fix may bring to light what another
 * fixes. Where two meet, the first in the order of findings goes first. No fix is kept that makes a
 * file unreadable or adds an error.
 */
public final class Repairer {
  private static final int MOST_ROUNDS = 20;

  private final Function<Folder, List<Finding>> check;
  private final List<Finding> fixed = new ArrayList<>();
  private final Map<String, Repair.Refusal> refused = new LinkedHashMap<>();
  private State state;

  /** The files and what is found in them. */
  private record State(Folder folder, List<Finding> findings) {}

  private Repairer(Folder folder, Function<Folder, List<Finding>> check) {
    this.check = check;
    this.state = new State(folder, check.apply(folder));
  }

  /**
   * Fixes what can be fixed.
   *
   * @param check what is found in a folder, in the order of findings
   */
  public static Repair of(Folder folder, Function<Folder, List<Finding>> check) {
    Repairer repairer = new Repairer(folder, check);
    for (int round = 0; round < MOST_ROUNDS && repairer.round(); round++) {
      // Each round either applies or refuses something.
    }
    return repairer.outcome(folder);
  }

  private boolean round() {
    List<Finding> wanted = wanted();
    if (wanted.isEmpty()) {
      return false;
    }
    List<Finding> kept = new ArrayList<>();
    State before = state;
    attempt(before, kept, wanted);
    fixed.addAll(kept);
    return true;
  }

  /** Fixes that do not meet one another and have not been refused. */
  private List<Finding> wanted() {
    Map<String, SourceFile> texts = state.folder().texts();
    Patchwork patchwork = new Patchwork(texts);
    List<Finding> wanted = new ArrayList<>();
    for (Finding finding : state.findings()) {
      finding
          .fix()
          .filter(fix -> !refused.containsKey(identity(finding)))
          .filter(patchwork::add)
          .ifPresent(fix -> wanted.add(finding));
    }
    return wanted;
  }

  /** Keeps all of them, or, where that does harm, finds out by halves which do none. */
  private void attempt(State before, List<Finding> kept, List<Finding> more) {
    List<Finding> all = new ArrayList<>(kept);
    all.addAll(more);
    Optional<Folder> applied = applied(before.folder(), all);
    List<Finding> found = applied.map(check).orElse(List.of());
    Optional<String> harm =
        applied.isEmpty()
            ? Optional.of("the file could not be read any more")
            : newError(before.findings(), found);
    if (harm.isEmpty()) {
      kept.addAll(more);
      state = new State(applied.orElseThrow(), found);
    } else if (more.size() == 1) {
      Finding alone = more.get(0);
      refused.put(identity(alone), new Repair.Refusal(alone, harm.get()));
    } else {
      attempt(before, kept, more.subList(0, more.size() / 2));
      attempt(before, kept, more.subList(more.size() / 2, more.size()));
    }
  }

  /** The folder with these fixes; nothing when a file of it can then not be read. */
  private static Optional<Folder> applied(Folder folder, List<Finding> findings) {
    Patchwork patchwork = new Patchwork(folder.texts());
    findings.forEach(finding -> finding.fix().ifPresent(patchwork::add));
    Folder now = folder;
    for (Map.Entry<String, String> file : new TreeMap<>(patchwork.apply()).entrySet()) {
      now = now.with(new SourceFile(file.getKey(), file.getValue()));
    }
    boolean readable = now.texts().keySet().containsAll(patchwork.apply().keySet());
    return readable ? Optional.of(now) : Optional.empty();
  }

  /** An error of a code that a file had not, or had not so often. */
  private static Optional<String> newError(List<Finding> before, List<Finding> after) {
    Map<String, Integer> counts = new HashMap<>();
    errors(before).forEach(error -> counts.merge(kind(error), 1, Integer::sum));
    for (Finding error : errors(after)) {
      if (counts.merge(kind(error), -1, Integer::sum) < 0) {
        return Optional.of("it would bring the error " + error.code() + ", " + error.message());
      }
    }
    return Optional.empty();
  }

  private static List<Finding> errors(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
  }

  private static String kind(Finding finding) {
    return finding.code() + " " + finding.span().file();
  }

  /** The same in every round, though other fixes may have moved the place. */
  private static String identity(Finding finding) {
    String title = finding.fix().map(Fix::title).orElse("");
    return String.join("\t", finding.code(), finding.span().file(), finding.message(), title);
  }

  private Repair outcome(Folder first) {
    Map<String, SourceFile> old = first.texts();
    List<Change> changes =
        state.folder().texts().values().stream()
            .map(now -> new Change(old.getOrDefault(now.path(), now), now))
            .filter(Change::isReal)
            .toList();
    return new Repair(
        state.folder(), changes, fixed, List.copyOf(refused.values()), state.findings());
  }
}
