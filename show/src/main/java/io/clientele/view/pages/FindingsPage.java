package io.clientele.view.pages;

import io.clientele.finding.Finding;
import io.clientele.view.Report;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every finding, and how often each code was found. */
public record FindingsPage(
    List<Marked> findings, List<Overview.Tally> severities, List<Code> codes) {
  /** One code with its gravest severity and its count here. */
  public record Code(String code, String severity, long count) {}

  public static FindingsPage of(Report report) {
    SortedMap<String, Code> codes = new TreeMap<>();
    for (Finding finding : report.findings()) {
      codes.merge(
          finding.code(),
          new Code(finding.code(), finding.severity().word(), 1),
          (a, b) -> new Code(a.code(), a.severity(), a.count() + 1));
    }
    return new FindingsPage(
        report.findings().stream().map(Marked::of).toList(),
        Overview.severities(report),
        List.copyOf(codes.values()));
  }

  /** The findings of one code. */
  public List<Marked> of(String code) {
    return findings.stream().filter(finding -> finding.code().equals(code)).toList();
  }
}
