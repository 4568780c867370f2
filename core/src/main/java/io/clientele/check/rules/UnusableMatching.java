package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.matching.Fault;
import java.util.stream.Stream;

/** Something in the files of matching that cannot be used: what is built in stands in its place. */
final class UnusableMatching implements Check {
  @Override
  public String code() {
    return "CLT113";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return facts.model().matchingFaults().stream()
        .filter(fault -> fault.sort() == Fault.Sort.UNUSABLE)
        .map(fault -> at(fault.span(), Words.sentence(fault.message())).help(fault.help()));
  }
}
