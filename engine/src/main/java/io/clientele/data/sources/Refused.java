package io.clientele.data.sources;

import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import java.util.List;

/** Stops the loading of one source; carries what is said about it. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient List<Finding> findings;

  Refused(List<Finding> findings) {
    super(findings.get(0).message());
    this.findings = findings;
  }

  Refused(String code, Span span, String message, String help) {
    this(List.of(new Finding(code, Severity.ERROR, span, message).help(help)));
  }

  List<Finding> findings() {
    return findings;
  }
}
