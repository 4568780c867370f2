package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import java.util.stream.Stream;

/**
 * A kind, an import, a catalogue or another part that the workspace brings and that cannot be used.
 */
final class UnusablePart implements Check {
  @Override
  public String code() {
    return "CLT112";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return facts.model().unusable().stream()
        .map(part -> at(part.span(), Words.sentence(part.reason())).help(part.help()));
  }
}
