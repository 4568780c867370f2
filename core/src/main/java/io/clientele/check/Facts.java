package io.clientele.check;

import io.clientele.model.Model;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a check may look at: the model, and what was measured if anything was.
 *
 * @param today the day against which dates are overdue or expired
 * @param before the model as it was last committed, where the workspace has a history
 */
public record Facts(Model model, Results results, LocalDate today, Optional<Model> before) {
  public Facts(Model model, Results results, LocalDate today) {
    this(model, results, today, Optional.empty());
  }

  /** Whether anything was measured. */
  public boolean isMeasured() {
    return results.asOf().isPresent();
  }
}
