package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import java.util.stream.Stream;

/** A file that is not readable as JSON, YAML or front matter. */
final class UnreadableFile implements Check {
  @Override
  public String code() {
    return "CLT101";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return facts.model().unreadable().stream()
        .filter(refused -> refused.code().equals(code()))
        .map(refused -> at(refused.at(), Words.sentence(refused.reason())).help(refused.help()));
  }
}
