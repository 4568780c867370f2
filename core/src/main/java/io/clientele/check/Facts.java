package io.clientele.check;

import io.clientele.model.Model;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a check may look at: the model, and what was measured if anything was.
 *
 * @param today the day against which dates are overdue or expired
 * @param before the documents that changed since the last commit, as they stood in it; empty where
 *     none changed or the workspace has no history
 * @param memory what an earlier check of the same workspace found in things by themselves
 */
public record Facts(
    Model model, Results results, LocalDate today, Optional<Model> before, Memory memory) {
  public Facts(Model model, Results results, LocalDate today, Optional<Model> before) {
    this(model, results, today, before, Memory.empty());
  }

  public Facts(Model model, Results results, LocalDate today) {
    this(model, results, today, Optional.empty());
  }

  /** The same facts for somebody who checked before. */
  public Facts with(Memory earlier) {
    return new Facts(model, results, today, before, earlier);
  }

  /** Whether anything was measured. */
  public boolean isMeasured() {
    return results.asOf().isPresent();
  }
}
