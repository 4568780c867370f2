package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.policy.Settled;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import java.util.stream.Stream;

/** A severity or a suppression in the workspace's settings that cannot do what it is meant to. */
final class UnusableSetting implements Check {
  @Override
  public String code() {
    return "CLT109";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return Settled.faults(facts);
  }
}
