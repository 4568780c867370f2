package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.own.OwnCheck;
import io.clientele.check.own.OwnChecks;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import java.util.stream.Stream;

/** A check that the workspace declares for itself and that cannot be used as it is written. */
final class UnusableOwnCheck implements Check {
  @Override
  public String code() {
    return OwnCheck.UNUSABLE;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return OwnChecks.of(facts.model()).faults().stream();
  }
}
