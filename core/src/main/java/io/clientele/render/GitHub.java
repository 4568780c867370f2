package io.clientele.render;

import io.clientele.check.About;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import java.util.stream.Collectors;

/** Workflow commands of GitHub Actions: each becomes a note beside its line. */
final class GitHub {
  private GitHub() {}

  static String of(Sheet sheet) {
    return sheet.judgement().findings().stream()
        .map(finding -> line(sheet, finding))
        .collect(Collectors.joining());
  }

  private static String line(Sheet sheet, Finding finding) {
    String title =
        sheet
            .about(finding.code())
            .map(About::title)
            .map(words -> finding.code() + ": " + words)
            .orElse(finding.code());
    String text =
        finding.help().isEmpty() ? finding.message() : finding.message() + "\n" + finding.help();
    return "::%s file=%s,%s,title=%s::%s\n"
        .formatted(
            command(finding.severity()),
            property(sheet.tool().folder() + finding.span().file()),
            place(finding.span()),
            property(title),
            data(text));
  }

  private static String command(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.word();
  }

  /** Columns are read only where a finding stands on one line. */
  private static String place(Span span) {
    String lines = "line=" + span.line() + ",endLine=" + span.endLine();
    return span.line() == span.endLine()
        ? lines
            + ",col="
            + span.column()
            + ",endColumn="
            + Math.max(span.column(), span.endColumn())
        : lines;
  }

  private static String data(String text) {
    return Plain.visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
