package io.clientele.edit;

import io.clientele.finding.Finding;
import io.clientele.source.Folder;
import java.util.List;

/**
 * What came of applying the fixes that findings carry.
 *
 * @param folder the files as they are now
 * @param changes the files that differ, by path
 * @param fixed the findings whose fixes were applied, in the order in which that was done
 * @param refused the findings whose fixes would have done harm, with the harm
 * @param remaining what is still found
 */
public record Repair(
    Folder folder,
    List<Change> changes,
    List<Finding> fixed,
    List<Refusal> refused,
    List<Finding> remaining) {
  /** A fix that is not applied, and why. */
  public record Refusal(Finding finding, String reason) {}

  public Repair {
    changes = List.copyOf(changes);
    fixed = List.copyOf(fixed);
    refused = List.copyOf(refused);
    remaining = List.copyOf(remaining);
  }
}
