package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import java.util.stream.Stream;

/** A key that one object has twice: which of the values is meant cannot be told. */
final class RepeatedKey implements Check {
  @Override
  public String code() {
    return "CLT103";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return facts.model().unreadable().stream()
        .filter(refused -> refused.code().equals(code()))
        .map(
            refused ->
                at(refused.at(), Words.sentence(refused.reason()))
                    .help(refused.help())
                    .related(refused.related()));
  }
}
