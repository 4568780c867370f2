package io.clientele.cli;

import io.clientele.check.Checks;
import io.clientele.check.Facts;
import io.clientele.check.Memory;
import io.clientele.model.Element;
import java.util.List;
import java.util.Set;

/**
 * Does the work of changes, one after another, while nobody waits. A large workspace needs code
 * that the virtual machine has compiled well, which it does only with what has run often: without
 * this the first thirty changes would take three times as long. Nothing of it is kept.
 */
final class Rehearsal {
  private static final int ROUNDS = 100;

  /** Smaller workspaces are checked at once in any case. */
  private static final int MANY = 1000;

  private final Facts first;
  private Workspace workspace;
  private Memory memory;
  private int round;

  /**
   * @param memory what the first look at the workspace left
   */
  Rehearsal(Workspace workspace, Facts first, Memory memory) {
    this.workspace = workspace;
    this.first = first;
    this.memory = memory;
    this.round = workspace.model().elements().size() < MANY ? ROUNDS : 0;
  }

  /** One change; whether another one may follow. */
  boolean step() {
    if (round == ROUNDS) {
      return false;
    }
    Checks.run(changed());
    round++;
    return true;
  }

  /** As if one file had been written: each time another one. */
  private Facts changed() {
    List<Element> elements = workspace.model().elements();
    Element element = elements.get(round * elements.size() / ROUNDS);
    workspace = workspace.again(Set.of(element.tree().file().path()));
    memory = memory.next();
    return new Facts(workspace.model(), first.results(), first.today(), first.before(), memory);
  }
}
