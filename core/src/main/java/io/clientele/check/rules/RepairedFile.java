package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.source.Repair;
import java.util.stream.Stream;

/** A file that other programs cannot read: here it was, after repair. */
final class RepairedFile implements Check {
  @Override
  public String code() {
    return "CLT102";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return facts.model().repairs().stream().map(this::finding);
  }

  private Finding finding(Repair repair) {
    Finding finding = at(repair.span(), "read after repair: " + repair.what()).help(repair.help());
    return repair.fix().map(finding::fix).orElse(finding);
  }
}
