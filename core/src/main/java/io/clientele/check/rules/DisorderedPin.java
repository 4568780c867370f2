package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.matching.Fault;
import java.util.stream.Stream;

/** A pinned weight that falls from one level of agreement to a closer one. */
final class DisorderedPin implements Check {
  @Override
  public String code() {
    return "CLT115";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return facts.model().matchingFaults().stream()
        .filter(fault -> fault.sort() == Fault.Sort.DISORDERED)
        .map(fault -> at(fault.span(), Words.sentence(fault.message())).help(fault.help()));
  }
}
