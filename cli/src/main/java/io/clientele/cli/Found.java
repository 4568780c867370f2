package io.clientele.cli;

import io.clientele.check.About;
import io.clientele.check.Checks;
import io.clientele.check.own.OwnCheck;
import io.clientele.check.own.OwnChecks;
import io.clientele.data.Engine;
import io.clientele.data.checks.CheckRun;
import io.clientele.finding.Finding;
import io.clientele.model.Model;
import java.util.List;
import java.util.stream.Stream;

/**
 * What checks found before the workspace's settings are heard.
 *
 * @param all in the one order of findings
 * @param unmeasured the codes that could not look
 */
record Found(List<Finding> all, List<String> unmeasured) {
  /**
   * With the workspace's own checks over what the files declare; one that asks for data cannot
   * look. The engine is started only where there are any.
   */
  Found withOwn(Model model) {
    List<OwnCheck> own = OwnChecks.of(model).checks();
    return own.isEmpty() ? this : with(CheckRun.ofModel(own, model, all));
  }

  /** With the workspace's own checks over the tables of a run. */
  Found withOwn(Model model, Engine engine) {
    return with(CheckRun.ofTables(model, engine));
  }

  /** With what else was found. */
  Found with(CheckRun run) {
    return new Found(
        Stream.concat(all.stream(), run.findings().stream()).sorted().toList(),
        Stream.concat(unmeasured.stream(), run.unmeasured().stream()).sorted().toList());
  }

  /** Every check there is. */
  static List<About> about(Model model) {
    return Stream.concat(
            Checks.about().stream(), OwnChecks.of(model).checks().stream().map(OwnCheck::about))
        .toList();
  }
}
