package io.clientele.render;

import io.clientele.check.About;
import io.clientele.check.Judgement;
import io.clientele.finding.Severity;
import io.clientele.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A judgement with what its outputs say beside it.
 *
 * @param files the text of a file by its path, as far as it can be had
 * @param checks every check there is, the workspace's own included
 * @param tool whose findings these are, and how they are read
 */
public record Sheet(
    Judgement judgement,
    Function<String, Optional<SourceFile>> files,
    List<About> checks,
    Tool tool) {
  public Sheet {
    checks = List.copyOf(checks);
  }

  /**
   * The circumstances of the output.
   *
   * @param version of the program
   * @param folder the way from where the reader stands to the workspace, ending in a slash; empty
   *     when it is the workspace
   * @param failOn the lowest severity that counts as a failure
   * @param colour whether the reader is a terminal that shows colours
   */
  public record Tool(String version, String folder, Severity failOn, boolean colour) {}

  Optional<About> about(String code) {
    return checks.stream().filter(check -> check.code().equals(code)).findFirst();
  }
}
