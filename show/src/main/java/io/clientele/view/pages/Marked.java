package io.clientele.view.pages;

import io.clientele.finding.Finding;

/** A finding as pages show it. */
public record Marked(String code, String severity, String message, String help, String place) {
  static Marked of(Finding finding) {
    return new Marked(
        finding.code(),
        finding.severity().word(),
        finding.message(),
        finding.help(),
        finding.span().toString());
  }
}
