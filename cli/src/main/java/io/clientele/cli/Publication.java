package io.clientele.cli;

import io.clientele.check.Results;
import io.clientele.check.result.LayerPoint;
import io.clientele.check.result.Volume;
import io.clientele.data.Draft;
import io.clientele.finding.Finding;
import io.clientele.ledger.Ledger;
import io.clientele.ledger.Run;
import io.clientele.model.matching.Matching;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/** Makes what a run gave the present state of a workspace. */
record Publication(Path hidden, Draft draft, Ledger ledger) {
  /** Adds the readings and the run to what is never lost; the same day again replaces them. */
  void remember(Results results, LocalDate asOf) {
    Volume volume = results.volume();
    ledger.rememberReadings(results.readings());
    ledger.rememberReadings(results.longerReadings());
    ledger.rememberRun(
        new Run(asOf, Version.number(), volume.records(), volume.parties(), volume.events()));
  }

  /** Adds how the layers stand, and which errors are open, to what is never lost. */
  void rememberLevels(Results results, List<Finding> findings, LocalDate asOf) {
    ledger.rememberLevels(
        results.layers().stream().map(stood -> new LayerPoint(asOf, stood)).toList());
    ledger.rememberErrors(Bygone.errors(findings), asOf);
  }

  /**
   * Swaps in the warehouse, the site and, where records were resolved, the fitted model: nothing
   * before the site has found its room on the disk.
   */
  void swap(SortedMap<String, byte[]> site, String fittedModel) {
    try (FileTree next = FileTree.aside(hidden.resolve("site"), site)) {
      draft.publish();
      next.swapIn();
    }
    if (!fittedModel.isEmpty()) {
      FileTree.replace(hidden.resolve(Matching.PINNED), fittedModel);
    }
  }
}
