package io.clientele.cli;

import io.clientele.check.Fingerprints;
import io.clientele.check.Results;
import io.clientele.check.result.Reading;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.ledger.Decision;
import io.clientele.ledger.Ledger;
import io.clientele.resolve.LabelledPair;
import io.clientele.transform.gate.Commits;
import io.clientele.transform.gate.Past;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Gathers what happened before a run: from the history of the files, and from the ledger. */
record Bygone(Workspace workspace, Ledger ledger, LocalDate asOf) {
  /**
   * What gates may ask of the past.
   *
   * @param now what is found now, before the layers are weighed
   */
  Past past(Results results, List<Finding> now) {
    List<Reading> readings = new ArrayList<>(ledger.readings());
    readings.addAll(results.readings());
    return new Past(commits(), labels(), readings, ledger.levels(), errorAges(errors(now)));
  }

  private Optional<Commits> commits() {
    return Commits.declared(workspace.model().settings())
        .or(() -> History.commits(workspace.root()));
  }

  private List<LabelledPair> labels() {
    return ledger.decisions().stream()
        .filter(it -> it.verdict() != Decision.Verdict.WITHDRAWN)
        .map(it -> new LabelledPair(it.a(), it.b(), it.verdict() == Decision.Verdict.MATCH))
        .toList();
  }

  /** The fingerprints of errors, by which they are known again. */
  static List<String> errors(List<Finding> findings) {
    return Fingerprints.of(
        findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList());
  }

  /** Without an earlier day to look back to, only the absence of errors says how old they are. */
  private Optional<List<Integer>> errorAges(List<String> prints) {
    boolean known = ledger.runs().stream().anyMatch(run -> run.asOf().isBefore(asOf));
    if (!known && !prints.isEmpty()) {
      return Optional.empty();
    }
    SortedMap<String, LocalDate> open = ledger.openErrors();
    return Optional.of(
        prints.stream()
            .map(print -> open.getOrDefault(print, asOf))
            .map(since -> (int) Math.max(0, ChronoUnit.DAYS.between(since, asOf)))
            .toList());
  }
}
