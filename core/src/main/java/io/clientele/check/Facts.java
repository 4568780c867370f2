package io.clientele.check;

import io.clientele.finding.Finding;
import io.clientele.model.Model;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

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

  /**
   * What a check finds out about a thing, once as long as its file and the day are the same.
   *
   * @param thing an element, or another part of the model that belongs to one file
   * @param look depends on the thing, the settings and the day alone
   */
  public <T> T known(Check check, Object thing, Supplier<T> look) {
    return memory.of(check, today, thing, look);
  }

  /** What a check says of a thing, found out once like everything that is known of it. */
  public Stream<Finding> remembered(Check check, Object thing, Supplier<Stream<Finding>> look) {
    return known(check, thing, () -> look.get().toList()).stream();
  }

  /** Whether anything was measured. */
  public boolean isMeasured() {
    return results.asOf().isPresent();
  }
}
