package io.clientele.cli;

import io.clientele.check.Facts;
import io.clientele.check.Memory;
import io.clientele.check.Results;
import io.clientele.finding.Finding;
import io.clientele.model.Model;
import io.clientele.render.Renderings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a workspace anew whenever one of its files changes, and says what came and what went. A
 * finding that only moved to another line is the same finding.
 */
final class Watch {
  private static final int MOST_NAMES = 3;

  private final Choices choices;
  private final PrintWriter out;
  private Workspace workspace;
  private Memory memory = Memory.empty();
  private Optional<Model> committed = Optional.empty();
  private List<Finding> findings = List.of();

  Watch(Workspace workspace, Choices choices, PrintWriter out) {
    this.workspace = workspace;
    this.choices = choices;
    this.out = out;
  }

  /** Returns when its thread is interrupted, with the findings that are left. */
  List<Finding> run() {
    try (FolderWatch changes = new FolderWatch(workspace.root())) {
      committed = workspace.before();
      findings = judged();
      print(findings);
      out.println(Renderings.summary(findings) + "; watching, end with Ctrl-C");
      out.flush();
      Rehearsal rehearsal = new Rehearsal(workspace, facts(memory), memory);
      while (true) {
        again(changes.next(rehearsal::step));
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return findings;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void again(Optional<Set<String>> changed) {
    long start = System.nanoTime();
    boolean things = changed.filter(paths -> paths.stream().noneMatch(Watch::decides)).isPresent();
    memory = things ? memory.next() : Memory.empty();
    workspace = changed.map(workspace::again).orElseGet(() -> Workspace.open(workspace.root()));
    if (changed.isEmpty() || changed.get().stream().anyMatch(Watch::isDocument)) {
      committed = workspace.before();
    }
    List<Finding> before = findings;
    findings = judged();
    List<Finding> came = without(findings, before);
    List<Finding> went = without(before, findings);
    print(came);
    went.forEach(one -> out.println("gone " + one.code() + ": " + one.message()));
    long millis = (System.nanoTime() - start) / 1_000_000;
    String what = changed.map(Watch::names).orElse("everything");
    out.printf("%s: %s (%d ms)%n", what, Renderings.summary(findings), millis);
    out.flush();
  }

  private List<Finding> judged() {
    Facts facts = facts(memory);
    Found found = workspace.check(facts).withOwn(workspace.model());
    return workspace.judge(found, facts.today()).findings();
  }

  private Facts facts(Memory known) {
    LocalDate today = workspace.today(choices.asOf());
    return new Facts(workspace.model(), Results.NONE, today, committed, known);
  }

  /** Whether a file decides how the others are read. */
  private static boolean decides(String path) {
    return path.startsWith("clientele.") || path.equals("kinds") || path.startsWith("kinds/");
  }

  /** Only documents are compared with what was committed. */
  private static boolean isDocument(String path) {
    return path.endsWith(".md") || path.endsWith(".markdown");
  }

  private void print(List<Finding> some) {
    if (!some.isEmpty()) {
      out.print(Renderings.findings(some, workspace::file, choices.color()));
    }
  }

  /** Those of the first list that are not in the second, wherever they stand in their files. */
  private static List<Finding> without(List<Finding> some, List<Finding> others) {
    Map<String, Integer> known = new HashMap<>();
    others.forEach(other -> known.merge(key(other), 1, Integer::sum));
    List<Finding> rest = new ArrayList<>();
    for (Finding one : some) {
      if (known.merge(key(one), -1, Integer::sum) < 0) {
        rest.add(one);
      }
    }
    return rest;
  }

  private static String key(Finding finding) {
    return finding.code() + ' ' + finding.span().file() + ' ' + finding.message();
  }

  private static String names(Set<String> changed) {
    String more =
        changed.size() > MOST_NAMES ? " and " + (changed.size() - MOST_NAMES) + " more" : "";
    return String.join(", ", changed.stream().limit(MOST_NAMES).toList()) + more;
  }
}
