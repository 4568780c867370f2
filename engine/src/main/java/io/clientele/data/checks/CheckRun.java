package io.clientele.data.checks;

import io.clientele.check.own.OwnCheck;
import io.clientele.check.own.OwnChecks;
import io.clientele.data.Capacity;
import io.clientele.data.Declared;
import io.clientele.data.Engine;
import io.clientele.data.Warehouse;
import io.clientele.finding.Finding;
import io.clientele.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the workspace's own checks found.
 *
 * @param findings theirs, and those about checks that cannot be run
 * @param unmeasured the codes that ask for data, where none was resolved or measured
 */
public record CheckRun(List<Finding> findings, List<String> unmeasured) {
  private static final Set<String> FROM_FILES = Set.of("element", "edge", "document", "finding");
  private static final Capacity SMALL = new Capacity(2, 1024);

  public CheckRun {
    findings = List.copyOf(findings);
    unmeasured = List.copyOf(unmeasured);
  }

  /**
   * Runs checks over what the files declare, in memory; tables of data are empty there.
   *
   * @param found what other checks found, for the table {@code finding}
   */
  public static CheckRun ofModel(List<OwnCheck> checks, Model model, List<Finding> found) {
    if (checks.isEmpty()) {
      return new CheckRun(List.of(), List.of());
    }
    try (Engine engine = Warehouse.inMemory(SMALL)) {
      Declared.write(engine, model, found);
      return run(checks, model, engine, false);
    }
  }

  /** Runs the checks of a workspace over tables that hold what was declared and measured. */
  public static CheckRun ofTables(Model model, Engine engine) {
    return run(OwnChecks.of(model).checks(), model, engine, true);
  }

  private static CheckRun run(
      List<OwnCheck> checks, Model model, Engine engine, boolean isMeasured) {
    Set<String> tables = Warehouse.tableNames();
    List<Finding> findings = new ArrayList<>();
    List<String> unmeasured = new ArrayList<>();
    for (OwnCheck check : checks) {
      Asking asking = new Asking(engine, model, check);
      boolean asksForData =
          asking.tables().stream()
              .anyMatch(name -> tables.contains(name) && !FROM_FILES.contains(name));
      if (asksForData && !isMeasured) {
        unmeasured.add(check.code());
      } else {
        findings.addAll(asking.findings());
      }
    }
    return new CheckRun(findings, unmeasured);
  }
}
